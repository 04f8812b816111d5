import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder of the test's own. Call `remove` at the end. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "leverage-test-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
