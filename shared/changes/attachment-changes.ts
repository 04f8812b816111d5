import { z } from "zod";
import { attachmentSchema } from "../model/attachment";
import { idSchema } from "../model/basics";
import { fail, ok } from "../result";
import { change } from "./change";
import { editingOpportunity } from "./opportunity-changes";

/** The records of documents. The host keeps the file before the record, and long after it. */
export const attachmentChanges = {
  addAttachment: change(
    "Add a document",
    z.object({ opportunityId: idSchema, part: attachmentSchema }),
    (workspace, { opportunityId, part }) =>
      editingOpportunity(workspace, opportunityId, (found) =>
        found.attachments.some(({ id }) => id === part.id)
          ? fail("not-allowed", { field: "part.id" })
          : ok({ ...found, attachments: [...found.attachments, part] }),
      ),
  ),
  removeAttachment: change(
    "Delete a document",
    z.object({ opportunityId: idSchema, id: idSchema }),
    (workspace, { opportunityId, id }) =>
      editingOpportunity(workspace, opportunityId, (found) =>
        found.attachments.some((it) => it.id === id)
          ? ok({ ...found, attachments: found.attachments.filter((it) => it.id !== id) })
          : fail("not-found", { params: { what: "document" } }),
      ),
  ),
};
