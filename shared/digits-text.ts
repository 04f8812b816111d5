/** The sign before the decimals, as a locale writes it. */
export type DecimalSign = "." | ",";

const ANY_DIGIT = /\p{Nd}/gu;

/** Digits of any script as 0 to 9, with the Arabic decimal and thousands signs: "\u0668\u0665\u066c\u0660\u0660\u0660" is "85,000". */
export function withPlainDigits(text: string): string {
  return text
    .replace(ANY_DIGIT, (digit) => String(digitValue(digit)))
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", ",");
}

/** The ten digits of a script follow each other, so a digit is worth its steps from the first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let steps = 0;
  while (steps < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - steps - 1))) steps += 1;
  return steps;
}
