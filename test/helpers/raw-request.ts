import { request } from "node:http";

/** A request as an attacker writes it: any header, missing (null) or repeated, any path. */
export type RawRequest = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly body?: string | Buffer;
  /** A body sent bit by bit instead, without a length. */
  readonly pieces?: { readonly text: string; readonly count: number };
};

type RawAnswer = {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
};

export async function rawRequest(port: number, raw: RawRequest): Promise<RawAnswer> {
  const headers = Object.entries(raw.headers ?? {}).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().flatMap((one) => [name, one]),
  );
  return new Promise((resolve, reject) => {
    const sending = request(
      { port, host: "127.0.0.1", path: raw.path, method: raw.method, headers, setHost: false },
      (answer) => {
        let body = "";
        answer.on("data", (piece) => {
          body += piece;
        });
        answer.on("end", () => {
          const named = Object.entries(answer.headers).map(([name, value]) => [
            name,
            String(value),
          ]);
          resolve({
            status: answer.statusCode ?? 0,
            headers: new Map(named as [string, string][]),
            body,
          });
        });
      },
    );
    sending.on("error", reject);
    if (raw.pieces) sendPieces(sending, raw.pieces);
    else sending.end(raw.body);
  });
}

type Sending = ReturnType<typeof request>;

/** As fast as the other side takes them. */
function sendPieces(sending: Sending, { text, count }: { text: string; count: number }): void {
  let left = count;
  const more = () => {
    while (left > 0 && !sending.destroyed) {
      left -= 1;
      if (!sending.write(text)) {
        sending.once("drain", more);
        return;
      }
    }
    sending.end();
  };
  more();
}
