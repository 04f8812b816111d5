import { SCHEMA_VERSION } from "../../shared/model/workspace";
import { fail, ok, type Result } from "../../shared/result";

/** A saved document as parsed JSON, before its version's schema has looked at it. */
export type SavedRecord = { readonly schemaVersion: number; readonly [field: string]: unknown };

/** Takes a document of one version to the next; pure. The version number is set by `migrate`. */
export type Migration = (saved: SavedRecord) => Readonly<Record<string, unknown>>;

/**
 * `steps[n]` takes a file of version n to n + 1. To ship a new version: raise SCHEMA_VERSION, add one step
 * here, keep a file of the old version in test/fixtures/saved-files/.
 */
export const steps: Readonly<Record<number, Migration>> = {};

/**
 * The document in today's version. It counts its own version, not the program's, so a downgrade and an
 * upgrade never run a step twice. Fails on a newer version: what a newer program added would be lost.
 */
export function migrate(
  saved: SavedRecord,
  target: number = SCHEMA_VERSION,
  available: Readonly<Record<number, Migration>> = steps,
): Result<SavedRecord> {
  if (saved.schemaVersion > target)
    return fail("newer-workspace", { params: { version: saved.schemaVersion, known: target } });
  let record = saved;
  while (record.schemaVersion < target) {
    const step = available[record.schemaVersion];
    if (!step) return fail("not-a-workspace", { params: { version: record.schemaVersion } });
    record = { ...step(record), schemaVersion: record.schemaVersion + 1 };
  }
  return ok(record);
}
