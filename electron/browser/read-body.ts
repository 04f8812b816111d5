import type { IncomingMessage } from "node:http";
import { JSON_TYPE } from "./protocol";

/** A whole workspace may be imported, a document of 20 MB attached; any other call is a form: its longest field is a 1 MB note. */
const MB = 1024 * 1024;
const largest: Readonly<Record<string, number>> = {
  importWorkspace: 64 * MB,
  importOpportunities: 64 * MB,
  attachFile: 32 * MB,
  putMarketFacts: 56 * MB,
};
const LARGEST_CALL = 8 * MB;

type Body = { readonly json: unknown } | { readonly status: 400 | 413 | 415 };

/** The JSON body of a call, or the status to answer. Nothing is kept beyond the limit. */
export async function readBody(request: IncomingMessage, method: string): Promise<Body> {
  if (request.headers["content-type"] !== JSON_TYPE) return { status: 415 };
  const most = largest[method] ?? LARGEST_CALL;
  if (Number(request.headers["content-length"] ?? 0) > most) return { status: 413 };
  const bytes = await collect(request, most);
  return bytes === null ? { status: 413 } : parseBody(bytes);
}

/**
 * Null as soon as there is more than `most`; what still comes is thrown away, so that the client reads its
 * answer before the connection ends. Rejects when the client goes away first.
 */
function collect(request: IncomingMessage, most: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    let pieces: Buffer[] = [];
    let length = 0;
    request.on("data", (piece: Buffer) => {
      length += piece.length;
      if (length <= most) {
        pieces.push(piece);
      } else {
        pieces = [];
        resolve(null);
      }
    });
    request.on("end", () => resolve(Buffer.concat(pieces)));
    request.on("close", () => reject(new Error("The client went away in the middle of its body")));
    request.on("error", reject);
  });
}

function parseBody(bytes: Buffer): Body {
  try {
    return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { status: 400 };
  }
}
