import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from "react";
import {
  type ContactRequest,
  type Dialogs,
  DialogsContext,
  type ImportRequest,
  type LogNumberRequest,
  type OpportunityRequest,
  type PackageRequest,
} from "./state/dialogs";
import { useHost } from "./state/workspace";

const LogNumberDialog = lazy(() =>
  import("./features/log-number/log-number-dialog").then((it) => ({
    default: it.LogNumberDialog,
  })),
);
const OpportunityDialog = lazy(() =>
  import("./features/pipeline/opportunity-dialog").then((it) => ({
    default: it.OpportunityDialog,
  })),
);
const PackageDialog = lazy(() =>
  import("./features/package/package-dialog").then((it) => ({ default: it.PackageDialog })),
);
const ContactDialog = lazy(() =>
  import("./features/people/contact-dialog").then((it) => ({ default: it.ContactDialog })),
);
const KeysDialog = lazy(() =>
  import("./features/shell/keys-dialog").then((it) => ({ default: it.KeysDialog })),
);
const ExportDialog = lazy(() =>
  import("./features/shell/export-dialog").then((it) => ({ default: it.ExportDialog })),
);
const ImportDialog = lazy(() =>
  import("./features/settings/import-dialog").then((it) => ({ default: it.ImportDialog })),
);

type Open =
  | { readonly dialog: "log-number"; readonly request: LogNumberRequest }
  | { readonly dialog: "opportunity"; readonly request: OpportunityRequest }
  | { readonly dialog: "package"; readonly request: PackageRequest }
  | { readonly dialog: "contact"; readonly request: ContactRequest }
  | { readonly dialog: "import"; readonly request: ImportRequest }
  | { readonly dialog: "keys" }
  | { readonly dialog: "export"; readonly run: () => Promise<void> };

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
      editContact: (request = {}) => setOpen({ dialog: "contact", request }),
      importExport: (request) => setOpen({ dialog: "import", request }),
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
    case "contact":
      return <ContactDialog {...open.request} onClose={onClose} />;
    case "import":
      return <ImportDialog {...open.request} onClose={onClose} />;
    case "keys":
      return <KeysDialog onClose={onClose} />;
    case "export":
      return <ExportDialog onExport={open.run} onClose={onClose} />;
  }
}
