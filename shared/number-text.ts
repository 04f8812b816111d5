import { type DecimalSign, withPlainDigits } from "./digits-text";
import { fail, ok, type Result } from "./result";

type Bounds = {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly isWhole?: boolean | undefined;
};

/**
 * A plain number as a person wrote it, with a point or a comma. `decimal` says what one sign before three
 * digits means: with a point "1.500" is one and a half, with a comma fifteen hundred. Fails with
 * `not-a-number` or `out-of-range`.
 */
export function parseNumber(
  text: string,
  bounds: Bounds = {},
  decimal: DecimalSign = ".",
): Result<number> {
  const plain = withPlainDigits(text.normalize("NFKC"))
    .replace(/[\s'\u2019\u061c\u200e\u200f]/g, "")
    .replace("\u2212", "-");
  const value = numberIn(decimal === "." ? plain : withPointAsDecimal(plain));
  if (value === null || (bounds.isWhole && !Number.isInteger(value)))
    return fail("not-a-number", bounds.isWhole ? { params: { whole: 1 } } : {});
  return within(value, bounds, 1);
}

/** Per cent as a fraction: "5.5", "5,5 %" are 0.055. Bounds are fractions. */
export function parsePercent(
  text: string,
  bounds: Bounds = {},
  decimal: DecimalSign = ".",
): Result<number> {
  const read = parseNumber(text.replace(/[%\u066a]/, ""), {}, decimal);
  if (!read.ok) return read;
  return within(Number((read.value / 100).toPrecision(12)), bounds, 100);
}

/** The same number where the comma is the decimal sign and points group: "1.500,5" as "1500.5". */
function withPointAsDecimal(plain: string): string {
  const isGrouped = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(plain);
  return (isGrouped ? plain.replaceAll(".", "") : plain).replace(",", ".");
}

/** A comma before exactly three digits groups thousands ("40,000", "1,00,000"); any other one is a decimal sign. */
function numberIn(plain: string): number | null {
  if (/^[+-]?[1-9](\d{0,2}(,\d{3})+|\d?(,\d{2})+,\d{3})(\.\d+)?$/.test(plain))
    return Number(plain.replaceAll(",", ""));
  const isNumber = /^[+-]?\d*([.,]\d+)?$/.test(plain) && /\d/.test(plain);
  return isNumber ? Number(plain.replace(",", ".")) : null;
}

/** `scale` turns the bounds into what the user writes: 100 for per cent. */
function within(value: number, { min, max }: Bounds, scale: number): Result<number> {
  const isBelow = min !== undefined && value < min;
  const isAbove = max !== undefined && value > max;
  if (!isBelow && !isAbove) return ok(value);
  return fail("out-of-range", {
    params: {
      ...(min === undefined ? {} : { min: min * scale }),
      ...(max === undefined ? {} : { max: max * scale }),
    },
  });
}
