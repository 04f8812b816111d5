import { readFile } from "node:fs/promises";
import { errorCode } from "./system-error";

/**
 * When a process began, as the system counts it; null where the system does not tell (macOS, Windows).
 * Field 22 of /proc/<pid>/stat with the boot it counts from, see proc(5).
 */
export async function birthOfProcess(pid: number): Promise<string | null> {
  try {
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    const fields = await statFields(pid);
    return `${boot.trim()}:${fields[19]}`;
  } catch {
    return null;
  }
}

/** True when the very process that is named still runs, not another that got its number. */
export async function isRunning(named: {
  readonly pid: number;
  readonly birth: string | null;
}): Promise<boolean> {
  if (!exists(named.pid)) return false;
  if (named.birth === null) return true;
  if (named.birth !== (await birthOfProcess(named.pid))) return false;
  const fields = await statFields(named.pid).catch(() => []);
  return fields[0] !== "Z" && fields.length > 0;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

/** The fields after the name, which stands in brackets and may hold spaces: state comes first. */
async function statFields(pid: number): Promise<readonly string[]> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
