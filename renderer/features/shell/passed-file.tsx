import { useEffect, useRef } from "react";
import { ok } from "../../../shared/result";
import { useOpenExport } from "../../state/open-export";
import { useApi, useReadyPart } from "../../state/workspace";
import { useIsDialogOpen } from "../../ui/dialogs/open-dialogs";

/**
 * Takes the export that the system passed to Leverage and asks about it. It waits in the host while another
 * dialog is open, so that no form is covered, and while the workspace is locked: then this is not mounted.
 */
export function PassedFile() {
  const api = useApi();
  const openExport = useOpenExport();
  const passedFiles = useReadyPart((it) => it.passedFiles);
  const isDialogOpen = useIsDialogOpen();
  const asked = useRef<number | null>(null);
  useEffect(() => {
    if (isDialogOpen || asked.current === passedFiles) return;
    asked.current = passedFiles;
    void api.takePassedFile({}).then((taken) => {
      if (taken.ok && taken.value !== null) void openExport(ok(taken.value));
      // Locked in the meantime: it waits on.
      else if (!taken.ok && taken.failure.code !== "locked") void openExport(taken);
    });
  }, [api, openExport, isDialogOpen, passedFiles]);
  return null;
}
