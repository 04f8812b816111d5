import { z } from "zod";

const permissive: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "CC-BY-4.0",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
  "Python-2.0",
  "WTFPL",
]);

/** Tools of the build and the tests under the Mozilla licence, file by file: used unchanged, never shipped. */
const unchangedTools = /^(axe-core|lightningcss(-.+)?)$/;

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ license: z.string().optional() })),
});

type Licence = {
  readonly name: string;
  readonly licence: string;
  readonly isAllowed: boolean;
};

/** Every package of a package-lock.json with its licence; of "A OR B" one that is permissive is enough. */
export function licencesIn(lockFile: string): readonly Licence[] {
  const { packages } = lockSchema.parse(JSON.parse(lockFile));
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { license }]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      const licence = license ?? "none named";
      return { name, licence, isAllowed: isAllowed(name, licence) };
    });
}

function isAllowed(name: string, licence: string): boolean {
  if (licence === "MPL-2.0") return unchangedTools.test(name);
  return licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((it) => permissive.has(it));
}
