import { dialog, shell } from "electron";
import { documentKindName } from "../shared/attachments/document-words";
import { kindOfName } from "../shared/attachments/file-name";
import { fail, ok } from "../shared/result";
import type { HandOver } from "./attachments/hand-over";
import { makeOpenedCopy } from "./attachments/opened-copies";

/** The desktop host: asks, then opens a read-only copy in the program the system has for its kind. */
export function openAfterQuestion(dataFolder: string): HandOver {
  return async ({ name, bytes }) => {
    const kind = kindOfName(name);
    if (kind === null) return fail("file-kind-unknown");
    const { response } = await dialog.showMessageBox({
      type: "question",
      message: `Open ${name} in another program?`,
      detail: `${documentKindName[kind]}. A copy is opened, which cannot be changed and goes when Leverage is closed. Open only what you expected to get.`,
      buttons: ["Open", "Cancel"],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    if (response !== 0) return ok({ how: "declined" });
    const problem = await shell.openPath(await makeOpenedCopy(dataFolder, name, bytes));
    return problem === "" ? ok({ how: "opened" }) : fail("file-not-opened");
  };
}
