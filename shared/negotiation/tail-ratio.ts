import { bell, INVERSE_ROOT_2PI, tailBeyond } from "./normal";

/**
 * The ratio (1 - Phi(y)) / e^(-y^2/2) as a table of Taylor polynomials, good to 1e-13: the grid of the odds
 * needs some hundred thousand tails, each with its bell already known.
 */
export const RATIO_REACH = 12;
export const RATIO_PER_UNIT = 128;
/** Coefficients of a cell, constant first. */
export const TERMS = 5;

export const ratioTable: Float64Array = fillTable();

function fillTable(): Float64Array {
  const cells = RATIO_REACH * RATIO_PER_UNIT;
  const table = new Float64Array(cells * TERMS);
  for (let cell = 0; cell < cells; cell++)
    table.set(taylor((cell + 0.5) / RATIO_PER_UNIT), cell * TERMS);
  return table;
}

/** R' = y R - phi(0), and from there R^(n+1) = y R^(n) + n R^(n-1). */
function taylor(y: number): readonly number[] {
  const r0 = tailBeyond(y, bell(y)) / bell(y);
  const r1 = y * r0 - INVERSE_ROOT_2PI;
  const r2 = y * r1 + r0;
  const r3 = y * r2 + 2 * r1;
  const r4 = y * r3 + 3 * r2;
  return [r0, r1, r2 / 2, r3 / 6, r4 / 24];
}
