import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportName, isOwnExport } from "../../shared/export/export-file";

const config = readFileSync(join(import.meta.dirname, "../../electron-builder.yml"), "utf8");

test.each([
  ["runAsNode", false],
  ["enableNodeOptionsEnvironmentVariable", false],
  ["enableNodeCliInspectArguments", false],
  ["grantFileProtocolExtraPrivileges", false],
  ["enableCookieEncryption", true],
  ["enableEmbeddedAsarIntegrityValidation", true],
  ["onlyLoadAppFromAsar", true],
])("the packaged app has the fuse %s at %s", (fuse, state) => {
  expect(config).toMatch(new RegExp(`^  ${fuse}: ${state}$`, "m"));
});

test("nothing is published by packaging", () => {
  expect(config).toMatch(/^publish: null$/m);
});

test("the export of a whole search opens with Leverage on every system, and no other file does", () => {
  const [, ending] = /\.([a-z]+)$/.exec(exportName("2026-05-12")) ?? [];
  expect(config.match(/^ {2}- ext: .*$/gm)).toEqual([`  - ext: ${ending}`]);
  expect(config).toMatch(/^ {4}mimeType: application\/x-leverage-export$/m);
  expect(isOwnExport("package.json")).toBe(false);
});
