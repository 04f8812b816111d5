import type { AttachmentKind } from "./file-name";

/** What a kind of document is called. */
export const documentKindName: Readonly<Record<AttachmentKind, string>> = {
  pdf: "PDF",
  png: "Picture",
  jpeg: "Picture",
  webp: "Picture",
  docx: "Word document",
  eml: "E-mail",
};
