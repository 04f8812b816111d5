import { readFileSync } from "node:fs";
import { licencesIn } from "./check-licences";

/** `npm run licences`: a line per licence with its packages; exit 1 where one is not permissive. */
const all = licencesIn(readFileSync("package-lock.json", "utf8"));
for (const licence of [...new Set(all.map((it) => it.licence))].toSorted()) {
  const names = all.filter((it) => it.licence === licence).map((it) => it.name);
  console.log(`${licence} (${names.length}): ${[...new Set(names)].toSorted().join(", ")}`);
}
const refused = all.filter((it) => !it.isAllowed);
for (const { name, licence } of refused) console.log(`Not permissive: ${name} (${licence})`);
process.exitCode = refused.length > 0 ? 1 : 0;
