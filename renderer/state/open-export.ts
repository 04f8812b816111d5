import { useCallback } from "react";
import type { ExportedFile } from "../../shared/api";
import { LARGEST_EXPORT, LARGEST_EXPORT_TEXT } from "../../shared/export/export-file";
import { fail, ok, type Result } from "../../shared/result";
import { failureSentence } from "../../shared/wording/failure-sentence";
import { useDialogs } from "./dialogs";
import { showFailure } from "./toasts";

/** Reads a chosen or dropped export. One that goes or changes while it is read fails as unreadable. */
export async function readExport(file: File): Promise<Result<ExportedFile>> {
  if (file.size > LARGEST_EXPORT)
    return fail("file-too-large", { params: { most: LARGEST_EXPORT_TEXT } });
  try {
    return ok({ fileName: file.name, text: await file.text() });
  } catch {
    return fail("file-unreadable");
  }
}

/**
 * Looks at an export and asks whether it shall replace everything here; says why when it cannot be read.
 * Nothing is changed without a yes.
 */
export function useOpenExport(): (read: Result<ExportedFile>) => Promise<void> {
  const { importExport } = useDialogs();
  return useCallback(
    async (read) => {
      if (!read.ok) return showFailure(failureSentence(read.failure));
      // What checks a whole workspace is needed by few starts.
      const { previewImport } = await import("../../shared/workspace-text");
      const preview = previewImport(read.value.text);
      if (preview.ok) importExport({ fileName: read.value.fileName, preview: preview.value });
      else showFailure(failureSentence(preview.failure));
    },
    [importExport],
  );
}
