import { fail, ok, type Result } from "./result";

type Bounds = {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly isWhole?: boolean | undefined;
};

/** A plain number as a person wrote it, with a point or a comma. Fails with `not-a-number` or `out-of-range`. */
export function parseNumber(text: string, bounds: Bounds = {}): Result<number> {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s'\u2019]/g, "")
    .replace("\u2212", "-");
  const value = numberIn(plain);
  if (value === null || (bounds.isWhole && !Number.isInteger(value)))
    return fail("not-a-number", bounds.isWhole ? { params: { whole: 1 } } : {});
  return within(value, bounds, 1);
}

/** Per cent as a fraction: "5.5", "5,5 %" are 0.055. Bounds are fractions. */
export function parsePercent(text: string, bounds: Bounds = {}): Result<number> {
  const read = parseNumber(text.replace("%", ""));
  if (!read.ok) return read;
  return within(Number((read.value / 100).toPrecision(12)), bounds, 100);
}

/** A comma before exactly three digits groups thousands ("40,000"); any other one is a decimal sign. */
function numberIn(plain: string): number | null {
  if (/^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(plain)) return Number(plain.replaceAll(",", ""));
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
