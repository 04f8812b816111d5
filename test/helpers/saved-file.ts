import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workspace } from "../../shared/model/workspace";

/** The bytes of the saved workspace, null when there is none. */
export function savedBytes(folder: string): string | null {
  const path = join(folder, "workspace.json");
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** What stands on the disk now, without the mark of the program that wrote it. Throws when it is no JSON. */
export function savedWorkspace(folder: string): Workspace {
  const { written: _, ...workspace } = JSON.parse(savedBytes(folder) ?? "null") as Workspace & {
    written?: string;
  };
  return workspace;
}

export function temporaryFiles(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".tmp"));
}
