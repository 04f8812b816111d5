import { z } from "zod";
import {
  attachmentKinds,
  fileNameProblem,
  kindOfName,
  LARGEST_FILE,
} from "../attachments/file-name";
import { daySchema, idSchema } from "./basics";

/** An offer letter, a contract, an e-mail: the record of a file that lies in the data folder under its hash. */
export const attachmentSchema = z
  .object({
    id: idSchema,
    name: z.string().superRefine((name, context) => {
      const problem = fileNameProblem(name);
      if (problem) context.addIssue({ code: "custom", message: problem });
    }),
    kind: z.enum(attachmentKinds),
    bytes: z.int().min(1).max(LARGEST_FILE, "file-too-large"),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    addedOn: daySchema,
  })
  .refine(({ name, kind }) => kindOfName(name) === kind, {
    message: "file-kind-wrong",
    path: ["kind"],
  })
  .readonly();
export type Attachment = z.infer<typeof attachmentSchema>;
