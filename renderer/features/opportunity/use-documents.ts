import { useState } from "react";
import { LARGEST_FILE, LARGEST_FILE_TEXT } from "../../../shared/attachments/file-name";
import type { Attachment } from "../../../shared/model/attachment";
import type { Id } from "../../../shared/model/basics";
import { type Failure, fail, type Result } from "../../../shared/result";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useAct } from "../../state/act";
import { useDialogs } from "../../state/dialogs";
import { readBase64, saveFile } from "../../state/save-file";
import { showFailure } from "../../state/toasts";
import { useApi, useHost } from "../../state/workspace";

/** What can be done with the documents of one opportunity, and what stands in the way of the last addition. */
export function useDocuments(opportunityId: Id) {
  const api = useApi();
  const act = useAct();
  const { kind } = useHost();
  const { exportInClear } = useDialogs();
  const [adding, setAdding] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);

  const addOne = async (file: File): Promise<Failure | null> => {
    setAdding(file.name);
    const read = await readWithin(file);
    if (!read.ok) return read.failure;
    const input = { opportunityId, id: crypto.randomUUID(), name: file.name, base64: read.value };
    const answer = await act("attachFile", input, { quiet: true });
    return answer.ok ? null : answer.failure;
  };
  /** The desktop host asks by itself, and opens it; a browser saves it, which a passphrase asks about. */
  const open = async (id: Id) => {
    const answer = await api.openAttachment({ opportunityId, id });
    if (!answer.ok) showFailure(failureSentence(answer.failure));
    else if (answer.value.how === "download") saveFile(answer.value.fileName, answer.value.base64);
  };
  return {
    adding,
    problems,
    add: async (files: readonly File[]) => {
      const found: string[] = [];
      for (const file of files) {
        const failure = await addOne(file);
        if (failure) found.push(`${shown(file.name)}: ${failureSentence(failure)}`);
      }
      setAdding(null);
      setProblems(found);
    },
    open: ({ id }: Attachment) => (kind === "desktop" ? open(id) : exportInClear(() => open(id))),
    remove: ({ id, name }: Attachment) =>
      act("removeAttachment", { opportunityId, id }, { undoToast: `Deleted ${name}.` }),
  };
}

/** The size is known before a byte is read: a film dropped by mistake costs nothing. */
async function readWithin(file: File): Promise<Result<string>> {
  if (file.size > LARGEST_FILE)
    return fail("file-too-large", { params: { most: LARGEST_FILE_TEXT } });
  try {
    return { ok: true, value: await readBase64(file) };
  } catch {
    return fail("file-unreadable");
  }
}

/** A refused name may be refused because of what it does to the text around it. */
function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\u25a1").slice(0, 80);
}
