/** Whether an answer agrees with what a vector expects, and where it does not. */

/** Masses below this may be missing on either side. */
const FAINT_MASS = 1e-3;

type Mass = { readonly from: number; readonly to: number | null; readonly p: number };

/**
 * The first disagreement in words, or null. Only what `expected` names is compared; numbers within the
 * relative tolerance (absolute where the expected value is 0), exactly where none is given.
 */
export function disagreement(
  actual: unknown,
  expected: unknown,
  tolerance: number | undefined,
  path = "",
): string | null {
  if (typeof expected === "number" && typeof actual === "number")
    return isNear(actual, expected, tolerance) ? null : differs(path, actual, expected);
  if (isMasses(expected) && isMasses(actual))
    return massesDiffer(actual, expected, tolerance, path);
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return differs(path, actual, expected);
    return firstOf(
      expected.map(
        (it, place) => () => disagreement(actual[place], it, tolerance, `${path}[${place}]`),
      ),
    );
  }
  if (isRecord(expected)) {
    if (!isRecord(actual)) return differs(path, actual, expected);
    return firstOf(
      Object.entries(expected).map(
        ([key, it]) =>
          () =>
            disagreement(actual[key], it, tolerance, path === "" ? key : `${path}.${key}`),
      ),
    );
  }
  return Object.is(actual, expected) ? null : differs(path, actual, expected);
}

function firstOf(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const found = check();
    if (found !== null) return found;
  }
  return null;
}

function isNear(actual: number, expected: number, tolerance: number | undefined): boolean {
  if (tolerance === undefined) return actual === expected;
  return Math.abs(actual - expected) <= tolerance * (expected === 0 ? 1 : Math.abs(expected));
}

function massesDiffer(
  actual: readonly Mass[],
  expected: readonly Mass[],
  tolerance: number | undefined,
  path: string,
): string | null {
  const sameAs = (it: Mass) => (other: Mass) => other.from === it.from && other.to === it.to;
  const places = [...expected, ...actual.filter((it) => !expected.some(sameAs(it)))];
  return firstOf(
    places.map((place) => () => {
      const is = actual.find(sameAs(place))?.p;
      const wanted = expected.find(sameAs(place))?.p;
      const name = `${path} at ${place.from}..${place.to ?? "none"}`;
      if (is === undefined || wanted === undefined)
        return (is ?? wanted ?? 0) < FAINT_MASS ? null : differs(name, is, wanted);
      return isNear(is, wanted, tolerance) || Math.max(is, wanted) < FAINT_MASS
        ? null
        : differs(name, is, wanted);
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isMasses(value: unknown): value is readonly Mass[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((it) => isRecord(it) && "from" in it && "to" in it && typeof it.p === "number")
  );
}

function differs(path: string, actual: unknown, expected: unknown): string {
  return `${path === "" ? "answer" : path} is ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`;
}
