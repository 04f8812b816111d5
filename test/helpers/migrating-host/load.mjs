/** Pay in thousands a month became pay in units, and that became pay a year: run twice, 1 is 144,000,000. */
const IMAGINED_STEPS = `{
  1: (saved) => multiplied(saved, 1000),
  2: (saved) => multiplied(saved, 12),
};
function multiplied(saved, by) {
  const changed = structuredClone(saved);
  if (changed.currentJob) changed.currentJob.package.base.pay.amount.minor *= by;
  return changed;
}`;

const replacements = [
  {
    of: /\/electron\/workspace\/migrations\.ts$/,
    from: /steps\s*=\s*\{\s*\};?/,
    to: `steps = ${IMAGINED_STEPS}`,
  },
  {
    of: /\/shared\/model\/workspace\.ts$/,
    from: /SCHEMA_VERSION\s*=\s*1\b/,
    to: "SCHEMA_VERSION = 3",
  },
];

/**
 * @param {string} url
 * @param {object} context
 * @param {(url: string, context: object) => Promise<{ source: string | Uint8Array }>} next
 */
export async function load(url, context, next) {
  const loaded = await next(url, context);
  const replacement = replacements.find(({ of }) => of.test(url.replace(/\?.*$/, "")));
  if (!replacement) return loaded;
  const source = String(Buffer.from(loaded.source));
  if (!replacement.from.test(source)) throw new Error(`Nothing to replace in ${url}`);
  return { ...loaded, source: source.replace(replacement.from, replacement.to) };
}
