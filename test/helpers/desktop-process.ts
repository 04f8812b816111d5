import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Asks } from "./electron-stand-in/remote";
import { STORY_NOW } from "./host-process";

const MAIN_BUNDLE = join(import.meta.dirname, "../../out/main/main.js");
const inStandIn = (name: string) => join(import.meta.dirname, "electron-stand-in", name);

/** The real main bundle, running in plain Node with a stand-in for the electron module. */
export type DesktopProcess = {
  readonly ask: <A extends keyof Asks>(
    ask: A,
    ...given: Parameters<Asks[A]>
  ) => Promise<Awaited<ReturnType<Asks[A]>>>;
  /** What it called a function of electron with, one list a call. */
  readonly given: (name: string) => Promise<readonly (readonly unknown[])[]>;
  readonly kill: () => Promise<void>;
};

/** Started, and its window open. */
export async function openDesktop(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  given: readonly string[] = [],
): Promise<DesktopProcess> {
  const desktop = startDesktop(folder, environment, given);
  while ((await desktop.ask("windows")).length === 0) await sleep(20);
  return desktop;
}

export function startDesktop(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  given: readonly string[] = [],
): DesktopProcess {
  const hooks = ["tsx", inStandIn("register.mjs"), inStandIn("remote.ts")];
  const child = fork(MAIN_BUNDLE, given, {
    // As between Electron's processes: NaN, dates and what points at itself arrive as they are.
    serialization: "advanced",
    execArgv: hooks.flatMap((hook) => ["--import", hook]),
    env: { ...process.env, LEVERAGE_DATA: folder, LEVERAGE_NOW: STORY_NOW, ...environment },
  });
  const open = new Map<number, PromiseWithEnds>();
  let questions = 0;
  child.on("message", ({ id, answer }: { readonly id: number; readonly answer: unknown }) => {
    open.get(id)?.resolve(answer);
    open.delete(id);
  });
  child.on("exit", (code) => {
    for (const { reject } of open.values()) reject(new Error(`The main bundle ended with ${code}`));
  });
  const ask: DesktopProcess["ask"] = (name, ...given) => {
    questions += 1;
    const id = questions;
    child.send({ id, ask: name, given });
    return new Promise((resolve, reject) => {
      open.set(id, { resolve: (answer) => resolve(answer as never), reject });
    });
  };
  return {
    ask,
    given: async (name) =>
      (await ask("calls")).filter((call) => call.name === name).map((call) => call.given),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

type PromiseWithEnds = {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
};
