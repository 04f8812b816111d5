import { describe, expect, test } from "vitest";
import { readOwnText, readSavedText, savedTextOf } from "../../../electron/workspace/saved-text";
import { emptyWorkspace, SCHEMA_VERSION } from "../../../shared/model/workspace";
import { dice } from "../../helpers/dice";
import { afterRandomChange, randomWorkspace } from "../../helpers/random-changes";

const whole = savedTextOf(randomWorkspace(dice(7), 200));

describe("what is not a whole workspace is never taken for an empty one", () => {
  const odd: Readonly<Record<string, string>> = {
    "an empty file": "",
    "only a byte order mark": "\uFEFF",
    null: "null",
    "a list": "[]",
    "a number": "42",
    "a text": '"workspace"',
    "an empty object": "{}",
    "zero bytes": "\0".repeat(4_096),
    "an object without a version": JSON.stringify({ ...emptyWorkspace, schemaVersion: undefined }),
    "a version that is not a number": JSON.stringify({ ...emptyWorkspace, schemaVersion: "1" }),
    "a document without its opportunities": JSON.stringify({
      ...emptyWorkspace,
      opportunities: undefined,
    }),
    "figures that are no figures": whole.replace(/"askCap":[\d.]+/, '"askCap":1e309'),
    "two documents after each other": whole + whole,
  };
  test.each(Object.entries(odd))("%s", (_, text) => {
    expect(readSavedText(text)).toMatchObject({ failure: { code: "not-a-workspace" } });
  });

  test("a document cut anywhere", () => {
    for (let length = 0; length < whole.length; length += 997)
      expect(readSavedText(whole.slice(0, length)).ok).toBe(false);
  });
});

test("a byte order mark, as some editors add, does not hide the workspace behind it", () => {
  expect(readSavedText(`\uFEFF${whole}`)).toEqual(readSavedText(whole));
});

test("a file of a newer version is refused by name", () => {
  const newer = JSON.stringify({ ...emptyWorkspace, schemaVersion: SCHEMA_VERSION + 1 });
  expect(readSavedText(newer)).toMatchObject({ failure: { code: "newer-workspace" } });
});

test("18: hostile keys and texts are the same after a round trip", () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const workspace = randomWorkspace(dice(seed), 60);
    expect(readSavedText(savedTextOf(workspace))).toEqual({
      ok: true,
      value: { workspace, wasMigrated: false },
    });
  }
});

test("what was saved before leaves no trace: the text is always that of the whole workspace", () => {
  const random = dice(3);
  let workspace = emptyWorkspace;
  for (let at = 0; at < 500; at += 1) {
    expect(savedTextOf(workspace, null)).toBe(JSON.stringify(workspace));
    workspace = afterRandomChange(random, workspace);
  }
});

describe("a file that this very program wrote and nothing changed since", () => {
  const model = "0123456789abcdef";
  const workspace = randomWorkspace(dice(5), 200);
  const marked = savedTextOf(workspace, model);

  test("opens as the same workspace, and any program reads it", () => {
    expect(readOwnText(marked, model)).toEqual({
      ok: true,
      value: { workspace, wasMigrated: false },
    });
    expect(readOwnText(marked, "another program")).toEqual(readSavedText(marked));
    expect(readSavedText(marked)).toEqual({ ok: true, value: { workspace, wasMigrated: false } });
  });

  test("is validated in full as soon as one character differs", () => {
    for (const [from, to] of [
      ['"isSample":false', '"isSample":0'],
      ['"horizonYears":', '"horizonYears":-'],
      ['"schemaVersion":1', '"schemaVersion":0'],
    ] as const) {
      expect(marked).toContain(from);
      expect(readOwnText(marked.replace(from, to), model).ok, from).toBe(false);
    }
    for (let length = 0; length < marked.length; length += 997)
      expect(readOwnText(marked.slice(0, length), model).ok).toBe(false);
  });

  test("another program's mark does not vouch for anything", () => {
    const invalid = marked.replace('"isSample":false', '"isSample":0');
    expect(readOwnText(invalid, "another program").ok).toBe(false);
    expect(readOwnText(invalid, null).ok).toBe(false);
  });
});
