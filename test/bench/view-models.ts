import { anchorFigures } from "./anchor";
import { compareFigures } from "./compare";
import type { BenchFigure } from "./measure";

/** What the screens compute, in one module that can be bundled. */
export function viewModelFigures(): readonly BenchFigure[] {
  return [...anchorFigures(), ...compareFigures()];
}
