import { isCurrency } from "./money";
import { fail, ok, type Result } from "./result";

/** Longer signs first, so that "US$" is not read as "$". A sign of several currencies lists them, the commonest first. */
const signs: readonly (readonly [string, readonly string[]])[] = [
  ["US$", ["USD"]],
  ["CA$", ["CAD"]],
  ["AU$", ["AUD"]],
  ["NZ$", ["NZD"]],
  ["HK$", ["HKD"]],
  ["NT$", ["TWD"]],
  ["MX$", ["MXN"]],
  ["C$", ["CAD"]],
  ["A$", ["AUD"]],
  ["S$", ["SGD"]],
  ["R$", ["BRL"]],
  ["$", ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS"]],
  ["\u20ac", ["EUR"]],
  ["\u00a3", ["GBP", "EGP", "LBP"]],
  ["\u00a5", ["JPY", "CNY"]],
  ["\u5186", ["JPY"]],
  ["\u20b9", ["INR"]],
  ["\u20a9", ["KRW"]],
  ["\u20aa", ["ILS"]],
  ["\u20ba", ["TRY"]],
  ["\u20bd", ["RUB"]],
  ["\u20b1", ["PHP"]],
  ["\u0e3f", ["THB"]],
  ["\u20ab", ["VND"]],
  ["\u20a6", ["NGN"]],
  ["\u20b4", ["UAH"]],
  ["z\u0142", ["PLN"]],
  ["K\u010d", ["CZK"]],
];

/** Words used for a currency; `kr` and `Rs` belong to several. */
const words: Readonly<Record<string, readonly string[]>> = {
  dollar: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"],
  dollars: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"],
  euro: ["EUR"],
  euros: ["EUR"],
  pound: ["GBP"],
  pounds: ["GBP"],
  yen: ["JPY"],
  yuan: ["CNY"],
  rupees: ["INR", "PKR", "LKR"],
  rs: ["INR", "PKR", "LKR"],
  kr: ["SEK", "NOK", "DKK", "ISK"],
  fr: ["CHF"],
  sfr: ["CHF"],
};

/** Codes that may also be written small; others would be mistaken for words ("all", "try", "top"). */
const commonCodes: ReadonlySet<string> = new Set(
  "USD EUR GBP JPY INR CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF SGD HKD CNY BRL MXN ZAR ILS KRW".split(
    " ",
  ),
);

type Named = { readonly currency: string; readonly rest: string };

/**
 * The currency named around a number, and what is left of the text without it. A sign that several
 * currencies share means the field's own where it can. Fails with `unknown-currency`.
 */
export function currencyOfText(before: string, after: string, currency: string): Result<Named> {
  const text = `${before} ${after}`;
  for (const [sign, meanings] of signs) {
    if (text.includes(sign))
      return ok({ currency: meant(meanings, currency), rest: text.replace(sign, " ") });
  }
  const unknownSign = /\p{Sc}/u.exec(text);
  if (unknownSign) return fail("unknown-currency", { params: { currency: unknownSign[0] } });
  for (const [written] of text.matchAll(/\p{L}+/gu)) {
    const meanings = words[written.toLowerCase()];
    const code = written.toUpperCase();
    const isCode = written.length === 3 && (written === code || commonCodes.has(code));
    if (!meanings && !isCode) continue;
    if (!meanings && !isCurrency(code))
      return fail("unknown-currency", { params: { currency: written } });
    return ok({
      currency: meanings ? meant(meanings, currency) : code,
      rest: text.replace(written, " "),
    });
  }
  return ok({ currency, rest: text });
}

function meant(meanings: readonly string[], currency: string): string {
  return meanings.includes(currency) ? currency : (meanings[0] ?? currency);
}
