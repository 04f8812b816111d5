import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { errorCode } from "../workspace/system-error";

const LOOPBACK = "127.0.0.1";

/** Slow and endless requests end by themselves. */
const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 5_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
} as const;
const MOST_CONNECTIONS = 256;

/** A server that listens on this computer alone and answers nothing yet. */
export type Loopback = {
  readonly server: Server;
  /** `127.0.0.1:54321`, the only name under which it will answer. */
  readonly host: string;
  readonly token: string;
  /** What a user opens. The token stands in the fragment, which no browser sends anywhere. */
  readonly address: string;
  readonly close: () => void;
};

/** Listens on the port, or on any free one; null when the port is taken. */
export async function listenOnLoopback(port: number | null): Promise<Loopback | null> {
  // Without a Host header Node itself would answer 400: the gate answers 403 to every wrong one.
  const server = createServer({ ...limits, requireHostHeader: false });
  server.maxConnections = MOST_CONNECTIONS;
  try {
    server.listen(port ?? 0, LOOPBACK);
    await once(server, "listening");
  } catch (error) {
    if (errorCode(error) === "EADDRINUSE") return null;
    throw error;
  }
  const host = `${LOOPBACK}:${portOf(server)}`;
  const token = randomBytes(32).toString("base64url");
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { server, host, token, address: `http://${host}/#token=${token}`, close };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}
