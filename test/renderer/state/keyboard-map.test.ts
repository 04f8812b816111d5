import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hotkeys, keyText } from "../../../renderer/state/hotkeys";

const map = readFileSync("docs/keyboard.md", "utf8");

test("docs/keyboard.md names every key of the app, and no other", () => {
  const written = map.match(/^\| `.*$/gm) ?? [];
  const rows = Object.values(hotkeys).map(({ keys, says }) => {
    const names = new Set(keys.map((key) => `\`${keyText(key)}\``));
    return `| ${[...names].join(", ")} | ${says} |`;
  });
  expect(written.toSorted()).toEqual(rows.toSorted());
});
