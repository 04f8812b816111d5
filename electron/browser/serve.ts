import type { IncomingMessage, ServerResponse } from "node:http";
import { guardHeaders } from "../content-security";
import type { Host } from "../host";
import { headersOf, type StaticFiles } from "../static-files";
import { ChangeStreams } from "./change-stream";
import type { Loopback } from "./loopback";
import { type Answer, answerTo } from "./routes";

/** Answers every request to the loopback server from now on; returns what ends that. */
export function serve(
  { server, host: name, token, close }: Loopback,
  host: Host,
  files: StaticFiles,
): () => void {
  const streams = new ChangeStreams();
  const stopTelling = host.onChanged((changed) => streams.send(changed));
  const parts = { handlers: host.handlers, files, token, host: name };
  server.on("request", (request, response) => {
    answerTo(request, parts).then(
      (answer) => send(answer, request, response, streams),
      (error: unknown) => {
        // A client that went away in the middle of its body.
        console.error(error instanceof Error ? error.message : "A request failed");
        response.destroy();
      },
    );
  });
  return () => {
    stopTelling();
    streams.close();
    close();
  };
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
    response.writeHead(answer.status, guardHeaders).end();
  } else {
    response.writeHead(200, headersOf(answer));
    response.end(request.method === "HEAD" ? undefined : answer.body);
  }
}
