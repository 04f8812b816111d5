import type { OpenedFile } from "../../shared/api";
import { ok, type Result } from "../../shared/result";

/** How a host lets the user see a document. The app itself never shows, runs or renders one. */
export type HandOver = (file: {
  readonly name: string;
  readonly bytes: Buffer;
}) => Promise<Result<OpenedFile>>;

/** The browser host: the page saves the bytes as a download, which opens nothing. */
export const handToBrowser: HandOver = async ({ name, bytes }) =>
  ok({ how: "download", fileName: name, base64: bytes.toString("base64") });
