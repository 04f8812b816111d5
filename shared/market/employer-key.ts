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
  const words = plainLetters(name.toLowerCase()).trim().split(" ");
  while (words.length > 1 && legalForms.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

/** Letters and digits with one space between. Most names are plain ASCII, and those take a tenth of the time. */
function plainLetters(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name.replace(/[.']/g, "").replace(/[^a-z0-9]+/g, " ");
  return name
    .normalize("NFKD")
    .replace(/[.'\u2019]|\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}
