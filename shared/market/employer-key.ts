/** Endings that say how a company is registered, not who it is. */
const legalForms: ReadonlySet<string> = new Set(
  "inc incorporated llc llp lp ltd limited corp corporation co company plc gmbh ag sa nv bv pllc pc".split(
    " ",
  ),
);

/**
 * One name for the many spellings of an employer: `GLOBEX CORPORATION`, `Globex Corp.` and
 * `Globex, Inc` are all `globex`.
 */
export function employerKey(name: string): string {
  const words = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[.'\u2019]|\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  while (words.length > 1 && legalForms.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}
