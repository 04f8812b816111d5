import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Input, MethodName, Output } from "../../shared/api";
import type { Result } from "../../shared/result";

const BROWSER_HOST = join(import.meta.dirname, "../../out/main/browser.js");
export const STORY_NOW = "2026-05-12T09:00:00";

export type HostSetting = {
  readonly folder: string;
  /** More environment, as LEVERAGE_PORT. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A program and its arguments to run the host under, as strace. */
  readonly under?: readonly string[];
  /** What Node runs instead of the bundled browser host. */
  readonly program?: readonly string[];
  /** More arguments, as a file to open. */
  readonly given?: readonly string[];
  /** Kills the process, also before it listens. */
  readonly killed?: AbortSignal;
};

/** A real browser host process and the line it printed. */
export type HostProcess = {
  readonly address: string;
  readonly origin: string;
  readonly token: string;
  readonly pid: number;
  /** Calls one method as a tab would. */
  readonly call: <N extends MethodName>(name: N, input: Input<N>) => Promise<Result<Output<N>>>;
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>;
};

/** How a start ended that did not lead to a listening host. */
export class HostRefused extends Error {
  constructor(
    readonly code: number | null,
    readonly output: string,
  ) {
    super(`The host ended with ${code}: ${output}`);
  }
}

/** Starts the bundled browser host and waits for its address. Throws HostRefused when it ends without one. */
export async function startHostProcess({
  folder,
  environment,
  under = [],
  program = [BROWSER_HOST],
  given = [],
  killed,
}: HostSetting): Promise<HostProcess> {
  const [command = process.execPath, ...rest] = [...under, process.execPath];
  const child = spawn(command, [...rest, ...program, ...given, "--no-open"], {
    env: { ...process.env, LEVERAGE_DATA: folder, LEVERAGE_NOW: STORY_NOW, ...environment },
    ...(killed ? { signal: killed, killSignal: "SIGKILL" } : {}),
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that a signal reaches the host also when it runs under another program.
    detached: true,
  });
  const address = await addressOf(child);
  const origin = new URL(address).origin;
  const token = new URL(address).hash.replace("#token=", "");
  return {
    address,
    origin,
    token,
    pid: child.pid ?? 0,
    call: (name, input) => callHost(origin, token, name, input),
    kill: async (signal = "SIGKILL") => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      process.kill(-(child.pid ?? 0), signal);
      await ended;
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (piece: Buffer) => {
      output += piece.toString();
      const address = /is open at (http:\S+)\n/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("error", reject);
    child.on("exit", (code) => reject(new HostRefused(code, output)));
  });
}

async function callHost<N extends MethodName>(
  origin: string,
  token: string,
  name: N,
  input: Input<N>,
): Promise<Result<Output<N>>> {
  const answer = await fetch(`${origin}/api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-leverage-token": token },
    body: JSON.stringify(input),
  });
  return (await answer.json()) as Result<Output<N>>;
}
