import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { guardHeaders } from "../content-security";
import { headersOf } from "../static-files";
import type { ChangeStreams } from "./change-stream";
import { type Answer, answerTo, type RouteParts } from "./routes";

export const LOOPBACK = "127.0.0.1";

const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 5_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
} as const;
const MOST_CONNECTIONS = 256;

/** The browser host's server, not yet listening. Slow and endless requests are ended by its limits. */
export function createHostServer(parts: Omit<RouteParts, "host">, streams: ChangeStreams): Server {
  // Without a Host header Node itself would answer 400: the gate answers 403 to every wrong one.
  const server = createServer({ ...limits, requireHostHeader: false }, (request, response) => {
    answerTo(request, { ...parts, host: hostOf(server) }).then(
      (answer) => send(answer, request, response, streams),
      (error: unknown) => {
        // A client that went away in the middle of its body.
        console.error(error instanceof Error ? error.message : "A request failed");
        response.destroy();
      },
    );
  });
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

/** `127.0.0.1:54321`, once the server listens. */
export function hostOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("The server does not listen");
  return `${LOOPBACK}:${address.port}`;
}

function send(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  streams: ChangeStreams,
): void {
  if (answer === "stream-of-changes") {
    streams.open(request, response);
  } else if (answer.status !== 200) {
    // Hangs up: what is left of the request is not read.
    response.writeHead(answer.status, { ...guardHeaders, connection: "close" }).end();
  } else {
    response.writeHead(200, headersOf(answer));
    response.end(request.method === "HEAD" ? undefined : answer.body);
  }
}
