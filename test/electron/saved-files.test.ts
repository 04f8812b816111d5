import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSavedText, savedTextOf } from "../../electron/workspace/saved-text";
import { SCHEMA_VERSION } from "../../shared/model/workspace";
import { searchEvidence } from "../../shared/negotiation/search-evidence";

/** One file of every version ever shipped, never edited. All of them hold the same search. */
const folder = join(import.meta.dirname, "../fixtures/saved-files");
const files = readdirSync(folder);

test("there is a file of every version", () => {
  expect(files).toEqual(
    Array.from({ length: SCHEMA_VERSION }, (_, at) => `version-${at + 1}.json`),
  );
});

test.each(files)(
  "%s opens with every figure it was saved with, and is the same when saved again",
  (name) => {
    const read = readSavedText(readFileSync(join(folder, name), "utf8"));
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.failure)}`);
    const { workspace } = read.value;
    const { floor, ceiling, currentSalary } = searchEvidence(workspace, "2026-05-12");
    expect({ floor: floor?.amount, ceiling: ceiling?.amount, currentSalary }).toEqual({
      floor: 130_000,
      ceiling: 146_000,
      currentSalary: 106_000,
    });
    expect(readSavedText(savedTextOf(workspace))).toMatchObject({ value: { workspace } });
  },
);
