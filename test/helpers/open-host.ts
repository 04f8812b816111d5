import Conf from "conf";
import { answer } from "../../electron/answer";
import { handToBrowser } from "../../electron/attachments/hand-over";
import { type Clock, frozenClock } from "../../electron/clock";
import type { Host } from "../../electron/host";
import { PassedFile } from "../../electron/passed-file";
import { startHost } from "../../electron/start-host";
import type { MethodName, Snapshot } from "../../shared/api";
import type { Workspace } from "../../shared/model/workspace";
import type { Result } from "../../shared/result";
import { STORY_NOW } from "./host-process";

/** A host in this process, on a real folder, called as a window calls it. */
export type OpenHost = {
  readonly host: Host;
  readonly call: (name: MethodName, input: unknown) => Promise<Result<unknown>>;
  readonly snapshot: () => Promise<Snapshot>;
  readonly workspace: () => Promise<Workspace>;
};

export async function openTestHost(
  folder: string,
  clock: Clock = frozenClock(STORY_NOW),
  passedFile = new PassedFile(),
): Promise<OpenHost> {
  const start = await startHost({
    kind: "browser",
    version: "0.0.0",
    folder,
    address: null,
    clock,
    library: Conf,
    notifies: false,
    handOver: handToBrowser,
    printWindow: null,
    passedFile,
  });
  if (start.status !== "open") throw new Error(`The host did not open: ${JSON.stringify(start)}`);
  const { host } = start;
  const snapshot = async () => {
    const read = await host.handlers.readWorkspace({});
    if (!read.ok) throw new Error(read.failure.code);
    return read.value;
  };
  return {
    host,
    call: (name, input) => answer(host.handlers, name, input),
    snapshot,
    workspace: async () => (await snapshot()).workspace,
  };
}
