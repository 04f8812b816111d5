import { useMemo } from "react";
import type { Entered } from "../../../shared/compensation/component-draft";
import {
  type PackageDraft,
  withComponent,
  withKind,
  withNone,
  withNotAsked,
  withoutComponent,
} from "../../../shared/compensation/package-draft";
import type { Day, Id } from "../../../shared/model/basics";
import type { ComponentKind } from "../../../shared/model/component";
import type { Evidence } from "../../../shared/model/evidence";
import { useFormat } from "../../state/format";
import type { EditedPackage } from "./use-package-draft";

/** Everything the editor does to its draft. */
export type DraftEdits = {
  readonly base: (base: Partial<PackageDraft["base"]>) => void;
  readonly date: (date: Day | null) => void;
  readonly note: (note: string) => void;
  /** Starts a form for a kind and returns its id. */
  readonly add: (kind: ComponentKind) => Id;
  readonly none: (kind: ComponentKind) => void;
  readonly notAsked: (kind: ComponentKind) => void;
  readonly remove: (id: Id) => void;
  readonly fields: (id: Id, fields: Readonly<Record<string, Entered>>) => void;
  readonly evidence: (id: Id, evidence: Evidence) => void;
  readonly noteOf: (id: Id, note: string) => void;
};

export function useDraftEdits(change: EditedPackage["change"]): DraftEdits {
  const { currency } = useFormat();
  return useMemo(
    () => ({
      base: (base) => change((draft) => ({ ...draft, base: { ...draft.base, ...base } })),
      date: (date) => change((draft) => ({ ...draft, date })),
      note: (note) => change((draft) => ({ ...draft, note })),
      add: (kind) => {
        const id = crypto.randomUUID();
        change((draft) => withKind(draft, kind, id, currency));
        return id;
      },
      none: (kind) => change((draft) => withNone(draft, kind)),
      notAsked: (kind) => change((draft) => withNotAsked(draft, kind)),
      remove: (id) => change((draft) => withoutComponent(draft, id)),
      fields: (id, fields) => change((draft) => withComponent(draft, id, { fields })),
      evidence: (id, evidence) => change((draft) => withComponent(draft, id, { evidence })),
      noteOf: (id, note) => change((draft) => withComponent(draft, id, { note })),
    }),
    [change, currency],
  );
}
