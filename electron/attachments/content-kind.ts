import type { AttachmentKind } from "../../shared/attachments/file-name";

/** The kind a file's own bytes show; null for anything the app does not keep. */
export function kindOfContent(bytes: Buffer): AttachmentKind | null {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return "png";
  if (startsWith(bytes, "\xff\xd8\xff")) return "jpeg";
  if (startsWith(bytes, "RIFF") && bytes.toString("latin1", 8, 12) === "WEBP") return "webp";
  if (startsWith(bytes, "PK\x03\x04")) return isWordDocument(bytes) ? "docx" : null;
  return isMail(bytes) ? "eml" : null;
}

function startsWith(bytes: Buffer, start: string): boolean {
  return bytes.toString("latin1", 0, start.length) === start;
}

/** A zip names its parts in the clear. One with macros is no plain document, whatever its ending. */
function isWordDocument(bytes: Buffer): boolean {
  return (
    bytes.includes("[Content_Types].xml") &&
    bytes.includes("word/document.xml") &&
    !bytes.includes("vbaProject.bin")
  );
}

const LONGEST_HEAD = 256 * 1024;
const FIELD_OR_MORE = /^(?:[!-9;-~]+:|[ \t])/;

/** RFC 5322: lines of fields, among them From and Date, Subject or Message-ID, then a blank line. */
function isMail(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  const [head = ""] = bytes.toString("latin1", 0, LONGEST_HEAD).split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/);
  const has = (field: RegExp) => lines.some((line) => field.test(line));
  return (
    lines.every((line) => FIELD_OR_MORE.test(line)) &&
    has(/^from:/i) &&
    has(/^(?:date|subject|message-id):/i)
  );
}
