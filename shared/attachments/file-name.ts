import type { FailureCode } from "../result";

/** The kinds of document the app keeps, by the endings a name may have. */
export const endingsOf = {
  pdf: ["pdf"],
  png: ["png"],
  jpeg: ["jpg", "jpeg"],
  webp: ["webp"],
  docx: ["docx"],
  eml: ["eml"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type AttachmentKind = keyof typeof endingsOf;
export const attachmentKinds = Object.keys(endingsOf) as readonly AttachmentKind[];

/** 20 MB: a scanned contract is smaller, and every backup program copies these files, too. */
export const LARGEST_FILE = 20_000_000;
export const LARGEST_FILE_TEXT = "20 MB";

/** File systems take 255 bytes a name; the rest is room for what the host adds. */
const LONGEST_NAME = 200;

/** What is not seen, or turns the reading order round, as in `offer\u202Efdp.exe`. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Separators of folders, and what Windows takes in no name. */
const FORBIDDEN = /[<>:"/\\|?*]/;
/** Names that Windows gives to devices, whatever stands after the dot. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(\.|$)/i;

/** The kind a name promises by its ending; null for any other ending. */
export function kindOfName(name: string): AttachmentKind | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return (
    attachmentKinds.find((kind) => (endingsOf[kind] as readonly string[]).includes(ending)) ?? null
  );
}

/** Why a file of this name is not taken, or null. No name is mended: the user would not know it again. */
export function fileNameProblem(name: string): FailureCode | null {
  const isUnsafe =
    HIDDEN.test(name) ||
    FORBIDDEN.test(name) ||
    DEVICE.test(name) ||
    /^[.\s]|[.\s]$/.test(name) ||
    utf8Length(name) > LONGEST_NAME;
  if (isUnsafe) return "file-name-unsafe";
  return kindOfName(name) === null ? "file-kind-unknown" : null;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
}
