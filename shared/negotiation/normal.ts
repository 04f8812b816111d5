/**
 * The standard normal distribution to about 1e-15, by the rational approximations of Cody,
 * "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969). Both tails come from
 * the small side, so a difference in a tail loses no digits.
 */

const CENTRE = 0.67448975;
const FAR = Math.sqrt(32);
/** phi(0), the top of the density. */
export const INVERSE_ROOT_2PI = 0.3989422804014327;

/** exp(-z^2/2). */
export function bell(z: number): number {
  return Math.exp(-0.5 * z * z);
}

/** 1 - Phi(z). */
export function survival(z: number): number {
  const tail = tailBeyond(Math.abs(z), bell(z));
  return z >= 0 ? tail : 1 - tail;
}

/** Phi(z). */
export function phi(z: number): number {
  return survival(-z);
}

/** 1 - Phi(y) for y >= 0, where exp(-y^2/2) is already known. */
export function tailBeyond(y: number, bellOfY: number): number {
  if (y <= CENTRE) return 0.5 - central(y);
  return bellOfY * (y <= FAR ? middle(y) : far(y));
}

/** Phi(y) - 1/2 near the centre. */
function central(y: number): number {
  const s = y * y;
  const over =
    (((0.06568233791820745 * s + 2.2352520354606837) * s + 161.02823106855587) * s +
      1067.6894854603709) *
      s +
    18154.98125334356;
  const under =
    (((s + 47.202581904688245) * s + 976.0985517377767) * s + 10260.932208618979) * s +
    45507.78933502673;
  return (y * over) / under;
}

/** (1 - Phi(y)) / exp(-y^2/2). */
function middle(y: number): number {
  const over =
    (((((((1.0765576773720192e-8 * y + 0.39894151208813466) * y + 8.883149794388377) * y +
      93.50665613217785) *
      y +
      597.2702763948002) *
      y +
      2494.5375852903726) *
      y +
      6848.190450536283) *
      y +
      11602.65143764735) *
      y +
    9842.714838383978;
  const under =
    (((((((y + 22.266688044328117) * y + 235.387901782625) * y + 1519.3775994075547) * y +
      6485.558298266761) *
      y +
      18615.571640885097) *
      y +
      34900.95272114598) *
      y +
      38912.00328609327) *
      y +
    19685.429676859992;
  return over / under;
}

/** (1 - Phi(y)) / exp(-y^2/2), far out. */
function far(y: number): number {
  const s = 1 / (y * y);
  const over =
    ((((0.023073441764940174 * s + 0.215898534057957) * s + 0.12740116116024736) * s +
      0.022235277870649807) *
      s +
      0.0014216191932278934) *
      s +
    0.000029112874951168793;
  const under =
    ((((s + 1.284260096144911) * s + 0.4682382124808651) * s + 0.06598813786892856) * s +
      0.0037823963320275824) *
      s +
    0.00007297515550839662;
  return (INVERSE_ROOT_2PI - (s * over) / under) / y;
}
