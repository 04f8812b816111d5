import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FOLDER = "opened";

/** A copy for another program to read, under the document's own name. What is done to it never reaches the original. */
export async function makeOpenedCopy(
  dataFolder: string,
  name: string,
  bytes: Buffer,
): Promise<string> {
  const folder = join(dataFolder, FOLDER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(await mkdtemp(join(folder, "copy-")), name);
  await writeFile(path, bytes, { mode: 0o400, flag: "wx" });
  await chmod(path, 0o400);
  return path;
}

/** Removes every copy. One that another program holds open stays until the next start. */
export async function removeOpenedCopies(dataFolder: string): Promise<void> {
  await rm(join(dataFolder, FOLDER), { recursive: true, force: true }).catch(() => undefined);
}
