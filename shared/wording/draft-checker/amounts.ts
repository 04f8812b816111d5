/** Amounts as people type them, in plain text: `$110k`, `110,000`, `eur 85.000`, `95 grand`. */

const SIGN =
  "(?:(?:us|a|c|au|ca)?[$]|[€£¥₹]|(?:usd|eur|gbp|chf|inr|jpy|cad|aud|sek|nok|dkk|pln|sgd) ?)";
const DIGITS = "\\d{1,3}(?:[,. ]\\d{3}){1,3}|\\d{1,9}(?:[.,]\\d{1,2})?";
const SCALE = "(?: ?(?:k|grand|thousand|mm?|million|lakhs?|lpa))(?![a-z0-9])";
const NAME =
  "(?: ?(?:[$€£¥₹]|dollars|euros?|pounds|bucks|usd|eur|gbp|chf|inr|jpy|cad|aud)(?![a-z0-9]))";

/** An amount with named parts: sign, digits, scale, currency name. `n` keeps two of them apart. */
export function amountPattern(n: 1 | 2): string {
  return `(?<sign${n}>${SIGN} ?)?(?<digits${n}>${DIGITS})(?<scale${n}>${SCALE})?(?<name${n}>${NAME})?`;
}

type TypedAmount = {
  readonly units: number;
  /** It carries a currency sign or name. */
  readonly hasCurrency: boolean;
  readonly hasScale: boolean;
};

/** Reads the amount that `amountPattern(n)` matched. */
export function amountOf(
  groups: Readonly<Record<string, string | undefined>>,
  n: 1 | 2,
): TypedAmount {
  const scale = (groups[`scale${n}`] ?? "").trim();
  return {
    units: numberOf(groups[`digits${n}`] ?? "") * scaleOf(scale),
    hasCurrency: Boolean(groups[`sign${n}`] ?? groups[`name${n}`]),
    hasScale: scale !== "",
  };
}

/** `110,000`, `85.000` and `85 000` are thousands; `1.5` is not. */
function numberOf(digits: string): number {
  const isGrouped = /^\d{1,3}(?:[,. ]\d{3})+$/.test(digits);
  return Number(isGrouped ? digits.replace(/[,. ]/g, "") : digits.replace(",", "."));
}

function scaleOf(scale: string): number {
  if (scale === "") return 1;
  if (/^(?:k|grand|thousand)$/.test(scale)) return 1000;
  if (/^(?:lakhs?|lpa)$/.test(scale)) return 100_000;
  return 1_000_000;
}

/** Looks like a year's pay without any sign: 110000 or 110,000, but not 27001. */
export function looksLikePay(units: number): boolean {
  return units >= 10_000 && units < 10_000_000 && units % 100 === 0;
}
