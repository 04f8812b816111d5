import { createContext, useContext } from "react";
import type { Id } from "../../shared/model/basics";
import type { ComponentKind } from "../../shared/model/component";
import type { Stage } from "../../shared/model/opportunity";
import type { Pay } from "../../shared/model/pay";
import type { Round } from "../../shared/model/round";
import type { ImportPreview } from "../../shared/workspace-text";

/** What is already known when the dialog opens. */
export type LogNumberRequest = {
  readonly opportunityId?: Id;
  readonly preset?: Partial<Omit<Round, "id">>;
  /** My ask that is being answered: its answer is logged, and the ask too where it is not yet. */
  readonly answerTo?: Pay;
  /** Corrects this round of the opportunity instead of logging another. */
  readonly roundId?: Id;
};

/** `id` edits that opportunity; without it a new one starts at `stage`. */
export type OpportunityRequest = { readonly id?: Id; readonly stage?: Stage };

/** The package of an opportunity, or of the current job when `opportunityId` is null. */
export type PackageRequest = {
  readonly opportunityId: Id | null;
  /** One of its versions; the current one, or a first one, without it. */
  readonly packageId?: Id;
  /** Opens the editor at this kind. */
  readonly kind?: ComponentKind;
};

/** A person: `id` edits one; a new one belongs to the opportunity, or to none of the search. */
export type ContactRequest = { readonly id?: Id; readonly opportunityId?: Id };

/** An export that was read, and what is in it. */
export type ImportRequest = { readonly fileName: string; readonly preview: ImportPreview };

export type Dialogs = {
  /** Who said what: from anywhere, with the opportunity and the figure already filled in when known. */
  readonly logNumber: (request?: LogNumberRequest) => void;
  /** A new opportunity, or the fields of one when `id` is given. */
  readonly newOpportunity: (request?: OpportunityRequest) => void;
  /** The package of an opportunity, or of the current job when `opportunityId` is null. */
  readonly editPackage: (request: PackageRequest) => void;
  /** A new person, or the fields of one when `id` is given. */
  readonly editContact: (request?: ContactRequest) => void;
  /** Asks whether an export shall replace everything here. */
  readonly importExport: (request: ImportRequest) => void;
  /** The table of keys. */
  readonly showKeys: () => void;
  /** Runs an export at once; under a passphrase only after a yes, because it is in the clear. */
  readonly exportInClear: (run: () => Promise<void>) => void;
};

/** Filled by the part of the app that draws the dialogs. */
export const DialogsContext = createContext<Dialogs | null>(null);

/** Opens the app's dialogs from any screen, the palette and the keyboard. */
export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogsContext);
  if (!dialogs) throw new Error("useDialogs needs a DialogsProvider above it");
  return dialogs;
}
