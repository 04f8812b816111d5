import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { contentSecurityPolicy, guardHeaders } from "./content-security";

type StaticFile = { readonly type: string; readonly bytes: Buffer };
export type StaticFiles = ReadonlyMap<string, StaticFile>;

/** A file as it is sent; only the start page has a policy of its own. */
export type ServedFile = {
  readonly type: string;
  readonly body: string | Buffer;
  readonly policy?: string;
};

const START_PAGE = "/index.html";
const NONCE_PLACE = "__STYLE_NONCE__";
const typeByEnding: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * The renderer bundle by its exact path, as in `/assets/index.js`. What is not in the map does not
 * exist, so no path, however it is written, leaves the folder. Files of any other kind are not served.
 */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, StaticFile>();
  for (const entry of entries) {
    const type = typeByEnding[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join("/")}`, {
      type,
      bytes: await readFile(path),
    });
  }
  return files;
}

/** The file at a path, null when there is none. The start page gets a nonce that is used once. */
export function servedFile(files: StaticFiles, path: string): ServedFile | null {
  const name = path === "/" ? START_PAGE : path;
  const file = files.get(name);
  if (!file) return null;
  if (name !== START_PAGE) return { type: file.type, body: file.bytes };
  const nonce = randomBytes(16).toString("base64");
  return {
    type: file.type,
    body: file.bytes.toString("utf8").replace(NONCE_PLACE, nonce),
    policy: contentSecurityPolicy(nonce),
  };
}

export function headersOf({ type, policy }: ServedFile): Record<string, string> {
  const headers = { ...guardHeaders, "content-type": type };
  return policy === undefined ? headers : { ...headers, "content-security-policy": policy };
}
