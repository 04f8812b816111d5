import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { licencesIn } from "../licences/check-licences";

const refusedOf = (packages: Readonly<Record<string, { readonly license?: string }>>) =>
  licencesIn(JSON.stringify({ packages }))
    .filter((it) => !it.isAllowed)
    .map((it) => it.name);

describe("licences", () => {
  it("of everything the project installs are permissive", () => {
    const all = licencesIn(readFileSync("package-lock.json", "utf8"));
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((it) => !it.isAllowed)).toEqual([]);
  });

  it("that bind whoever passes the program on are refused, and so is none at all", () => {
    const packages = {
      "": { license: "MIT" },
      "node_modules/a": { license: "GPL-3.0-only" },
      "node_modules/b": {},
      "node_modules/b/node_modules/@c/d": { license: "MPL-2.0" },
      "node_modules/e": { license: "(GPL-2.0 OR MIT)" },
    };
    expect(refusedOf(packages)).toEqual(["a", "b", "@c/d"]);
  });
});
