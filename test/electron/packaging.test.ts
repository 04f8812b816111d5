import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

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
