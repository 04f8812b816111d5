import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportName, isOwnExport } from "../../shared/export/export-file";

const ROOT = join(import.meta.dirname, "../..");
const config = readFileSync(join(ROOT, "electron-builder.yml"), "utf8");

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

/** The width and height that a PNG states. */
function sizeOf(path: string): readonly number[] {
  const bytes = readFileSync(join(ROOT, path));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("the installed app has its own icon: one that each system makes its own from, and Linux' sizes", () => {
  expect(config).toMatch(/^icon: electron\/icon.png$/m);
  expect(sizeOf("electron/icon.png")).toEqual([1024, 1024]);
  expect(config).toMatch(/^ {2}icon: electron\/icons$/m);
  const names = readdirSync(join(ROOT, "electron/icons"));
  expect(names).toEqual(expect.arrayContaining(["16.png", "48.png", "128.png", "256.png"]));
  for (const name of names)
    expect(sizeOf(`electron/icons/${name}`), name).toEqual([
      parseInt(name, 10),
      parseInt(name, 10),
    ]);
});
