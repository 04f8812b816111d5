import type { IncomingMessage, ServerResponse } from "node:http";
import type { Changed } from "../../shared/api";
import { guardHeaders } from "../content-security";

/** More tabs than a person has; each stream holds a connection. */
const MOST_STREAMS = 32;
/** A tab that reads nothing for this long in bytes is cut off; it reads everything again when it comes back. */
const MOST_UNREAD = 32 * 1024 * 1024;
const KEEP_ALIVE_MS = 20_000;

/** Tells every open tab about every change. */
export class ChangeStreams {
  readonly #answers = new Set<ServerResponse>();
  readonly #keepAlive = setInterval(() => this.#sendLine(""), KEEP_ALIVE_MS).unref();

  /** Takes over the request and keeps its answer open. */
  open(request: IncomingMessage, answer: ServerResponse): void {
    if (this.#answers.size >= MOST_STREAMS) {
      answer.writeHead(503, guardHeaders).end();
      return;
    }
    answer.writeHead(200, { ...guardHeaders, "content-type": "application/x-ndjson" });
    answer.write("\n");
    this.#answers.add(answer);
    request.on("close", () => this.#answers.delete(answer));
  }

  send(changed: Changed): void {
    this.#sendLine(JSON.stringify(changed));
  }

  close(): void {
    clearInterval(this.#keepAlive);
    for (const answer of this.#answers) answer.end();
  }

  #sendLine(line: string): void {
    for (const answer of this.#answers) {
      if (answer.writableLength > MOST_UNREAD) answer.destroy();
      else answer.write(`${line}\n`);
    }
  }
}
