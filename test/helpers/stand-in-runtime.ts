import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What Electron's program carries so that packaging finds its switches: a mark, a version, their number. */
const FUSE_MARK = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const FUSE_COUNT = 9;
const OFF = "0";

/** A folder that packaging takes for the unpacked runtime of Electron on Linux; its program does nothing. */
export function makeStandInRuntime(folder: string): void {
  mkdirSync(join(folder, "resources"), { recursive: true });
  mkdirSync(join(folder, "locales"));
  const program = Buffer.concat([
    Buffer.from(`#!/bin/sh\nexit 0\n${FUSE_MARK}`),
    Buffer.from([1, FUSE_COUNT]),
    Buffer.from(OFF.repeat(FUSE_COUNT)),
  ]);
  writeFileSync(join(folder, "electron"), program, { mode: 0o755 });
  for (const name of ["LICENSE", "LICENSES.chromium.html", "version"])
    writeFileSync(join(folder, name), "stand-in");
}

/** The switches of a packaged program, in Electron's order: true is on. */
export function fusesOf(program: string): readonly boolean[] {
  const bytes = readFileSync(program);
  const start = bytes.indexOf(FUSE_MARK) + FUSE_MARK.length;
  const count = bytes[start + 1] ?? 0;
  return [...bytes.subarray(start + 2, start + 2 + count)].map(
    (it) => String.fromCharCode(it) === "1",
  );
}
