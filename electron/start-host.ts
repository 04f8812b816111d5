import type { Failure } from "../shared/result";
import { removeOpenedCopies } from "./attachments/opened-copies";
import type { Host, HostOptions } from "./host";
import { LockableHost } from "./lockable-host";
import { prepareDataFolder, sweepTemporaryFiles } from "./workspace/data-folder";
import { type Holder, lockFolder } from "./workspace/folder-lock";

/** How a start ends: with the workspace open, before another host's door, or refused. */
type Start =
  | { readonly status: "open"; readonly host: Host }
  | { readonly status: "held"; readonly holder: Holder }
  | { readonly status: "refused"; readonly failure: Failure };

/** Takes the data folder and opens the workspace in it, or stands before its lock. */
export async function startHost(options: HostOptions): Promise<Start> {
  const { folder, kind, address } = options;
  const isWritable = await prepareDataFolder(folder);
  const taken = isWritable ? await lockFolder(folder, { kind, address }) : null;
  if (taken !== null && "holder" in taken) return { status: "held", holder: taken.holder };
  if (taken !== null) {
    await sweepTemporaryFiles(folder);
    await removeOpenedCopies(folder);
  }
  const started = await LockableHost.start(options, taken?.lock ?? null);
  if (started.ok) return { status: "open", host: started.value };
  await taken?.lock.release();
  return { status: "refused", failure: started.failure };
}
