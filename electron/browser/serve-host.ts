import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { Host } from "../host";
import { readStaticFiles } from "../static-files";
import { ChangeStreams } from "./change-stream";
import { createHostServer, hostOf, LOOPBACK } from "./server";

type Serving = {
  readonly host: Host;
  /** Folder of the bundled screens. */
  readonly renderer: string;
  /** Null takes any free port. */
  readonly port: number | null;
};

/** Starts listening on loopback with a fresh token; resolves with the address that holds it. */
export async function serveHost({ host, renderer, port }: Serving): Promise<{
  readonly address: string;
  readonly close: () => void;
}> {
  const streams = new ChangeStreams();
  const stopTelling = host.onChanged((changed) => streams.send(changed));
  const token = randomBytes(32).toString("base64url");
  const files = await readStaticFiles(renderer);
  const server = createHostServer({ handlers: host.handlers, files, token }, streams);
  server.listen(port ?? 0, LOOPBACK);
  await once(server, "listening");
  return {
    address: `http://${hostOf(server)}/#token=${token}`,
    close: () => {
      stopTelling();
      streams.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
