import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useState,
} from "react";
import type { LogNumberRequest } from "../features/log-number/log-number-dialog";
import type { PackageRequest } from "../features/package/package-dialog";
import type { OpportunityRequest } from "../features/pipeline/opportunity-dialog";
import { useHost } from "./workspace";

const LogNumberDialog = lazy(() =>
  import("../features/log-number/log-number-dialog").then((it) => ({
    default: it.LogNumberDialog,
  })),
);
const OpportunityDialog = lazy(() =>
  import("../features/pipeline/opportunity-dialog").then((it) => ({
    default: it.OpportunityDialog,
  })),
);
const PackageDialog = lazy(() =>
  import("../features/package/package-dialog").then((it) => ({ default: it.PackageDialog })),
);
const KeysDialog = lazy(() =>
  import("../features/shell/keys-dialog").then((it) => ({ default: it.KeysDialog })),
);

const ExportDialog = lazy(() =>
  import("../features/shell/export-dialog").then((it) => ({ default: it.ExportDialog })),
);

export type { LogNumberRequest, OpportunityRequest, PackageRequest };

export type Dialogs = {
  /** Who said what: from anywhere, with the opportunity and the figure already filled in when known. */
  readonly logNumber: (request?: LogNumberRequest) => void;
  /** A new opportunity, or the fields of one when `id` is given. */
  readonly newOpportunity: (request?: OpportunityRequest) => void;
  /** The package of an opportunity, or of the current job when `opportunityId` is null. */
  readonly editPackage: (request: PackageRequest) => void;
  /** The table of keys. */
  readonly showKeys: () => void;
  /** Runs an export at once; under a passphrase only after a yes, because it is in the clear. */
  readonly exportInClear: (run: () => Promise<void>) => void;
};

type Open =
  | { readonly dialog: "log-number"; readonly request: LogNumberRequest }
  | { readonly dialog: "opportunity"; readonly request: OpportunityRequest }
  | { readonly dialog: "package"; readonly request: PackageRequest }
  | { readonly dialog: "keys" }
  | { readonly dialog: "export"; readonly run: () => Promise<void> };

const DialogsContext = createContext<Dialogs | null>(null);

/** Opens the app's dialogs from any screen, the palette and the keyboard. */
export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogsContext);
  if (!dialogs) throw new Error("useDialogs needs a DialogsProvider above it");
  return dialogs;
}

/** One dialog at a time; each is its own chunk, mounted while open, with fresh state every time. */
export function DialogsProvider(props: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<Open | null>(null);
  const { isProtected } = useHost();
  const close = useCallback(() => setOpen(null), []);
  const dialogs = useMemo<Dialogs>(
    () => ({
      logNumber: (request = {}) => setOpen({ dialog: "log-number", request }),
      newOpportunity: (request = {}) => setOpen({ dialog: "opportunity", request }),
      editPackage: (request) => setOpen({ dialog: "package", request }),
      showKeys: () => setOpen({ dialog: "keys" }),
      exportInClear: (run) => (isProtected ? setOpen({ dialog: "export", run }) : void run()),
    }),
    [isProtected],
  );
  return (
    <DialogsContext value={dialogs}>
      {props.children}
      <Suspense fallback={null}>{open && <OpenDialog open={open} onClose={close} />}</Suspense>
    </DialogsContext>
  );
}

function OpenDialog({ open, onClose }: { readonly open: Open; readonly onClose: () => void }) {
  switch (open.dialog) {
    case "log-number":
      return <LogNumberDialog {...open.request} onClose={onClose} />;
    case "opportunity":
      return <OpportunityDialog {...open.request} onClose={onClose} />;
    case "package":
      return <PackageDialog {...open.request} onClose={onClose} />;
    case "keys":
      return <KeysDialog onClose={onClose} />;
    case "export":
      return <ExportDialog onExport={open.run} onClose={onClose} />;
  }
}
