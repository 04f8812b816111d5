import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ELECTRON = join(import.meta.dirname, "../../../node_modules/electron");

/**
 * The installed Electron program, null where it is not there, has no display or would run as root.
 * Never imports electron: in plain Node that starts a download.
 */
export function desktopRuntime(): string | null {
  const pathFile = join(ELECTRON, "path.txt");
  if (!existsSync(pathFile)) return null;
  const program = join(ELECTRON, "dist", readFileSync(pathFile, "utf8"));
  return existsSync(program) && canShowWindows() ? program : null;
}

function canShowWindows(): boolean {
  if (process.platform !== "linux") return true;
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasDisplay && process.getuid?.() !== 0;
}
