import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { TOKEN_HEADER } from "./protocol";

/**
 * Whether a request comes from where it may, asked before anything looks at its path. A page of another
 * site that resolves its own name to 127.0.0.1 (DNS rebinding) still sends its own name as Host.
 */
export function comesFromHere(request: IncomingMessage, host: string): boolean {
  const hosts = headerValues(request, "host");
  if (hosts.length !== 1 || hosts[0] !== host) return false;
  return headerValues(request, "origin").every((origin) => origin === `http://${host}`);
}

/** Another port of this computer counts as the same site, so only the very same origin may call. */
export function isCalledBySelf(request: IncomingMessage): boolean {
  return headerValues(request, "sec-fetch-site").every((site) => site === "same-origin");
}

/** Whether the request carries the token. Takes the same time however much of a guess is right. */
export function hasToken(request: IncomingMessage, token: string): boolean {
  const [given, ...more] = headerValues(request, TOKEN_HEADER);
  if (given === undefined || more.length > 0) return false;
  return timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** As sent: Node's own `headers` drops or joins what came twice. */
function headerValues(request: IncomingMessage, name: string): readonly string[] {
  const { rawHeaders } = request;
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);
}
