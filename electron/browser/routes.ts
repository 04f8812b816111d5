import type { IncomingMessage } from "node:http";
import type { Handlers } from "../../shared/api";
import { answer, isMethod } from "../answer";
import { type ServedFile, type StaticFiles, servedFile } from "../static-files";
import { comesFromHere, hasToken, isCalledBySelf } from "./gate";
import { API_PATH, CHANGES_PATH, JSON_TYPE } from "./protocol";
import { readBody } from "./read-body";

type RouteParts = {
  readonly handlers: Handlers;
  readonly files: StaticFiles;
  readonly token: string;
  /** `127.0.0.1:54321`, the only name under which this server answers. */
  readonly host: string;
};

/** What to send: a bare status, a body, or the stream of changes. */
export type Answer =
  | { readonly status: 400 | 403 | 404 | 405 | 413 | 415 }
  | ({ readonly status: 200 } & ServedFile)
  | "stream-of-changes";

/** Decides the answer to one request. Where it comes from is asked before anything looks at its path. */
export async function answerTo(request: IncomingMessage, parts: RouteParts): Promise<Answer> {
  if (!comesFromHere(request, parts.host)) return { status: 403 };
  const path = plainPath(request.url ?? "");
  if (path === null) return { status: 400 };
  const isChanges = path === CHANGES_PATH;
  if (!isChanges && !path.startsWith(API_PATH)) return fileAt(path, request, parts);
  if (!isCalledBySelf(request) || !hasToken(request, parts.token)) return { status: 403 };
  if (!isChanges) return answerToCall(path.slice(API_PATH.length), request, parts);
  return request.method === "GET" ? "stream-of-changes" : { status: 405 };
}

/** No file or method here has a name that needs encoding; whoever encodes one tries something else. */
function plainPath(url: string): string | null {
  const path = url.replace(/\?.*$/, "");
  return /^\/[\w./-]*$/.test(path) && !path.includes("..") ? path : null;
}

async function answerToCall(
  method: string,
  request: IncomingMessage,
  { handlers }: RouteParts,
): Promise<Answer> {
  if (!isMethod(method)) return { status: 404 };
  if (request.method !== "POST") return { status: 405 };
  const body = await readBody(request, method);
  if ("status" in body) return body;
  const result = await answer(handlers, method, body.json);
  return { status: 200, type: JSON_TYPE, body: JSON.stringify(result) };
}

function fileAt(path: string, request: IncomingMessage, { files }: RouteParts): Answer {
  if (request.method !== "GET" && request.method !== "HEAD") return { status: 405 };
  const file = servedFile(files, path);
  return file ? { status: 200, ...file } : { status: 404 };
}
