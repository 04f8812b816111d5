import type { Day } from "../model/basics";
import { emptyWorkspace, type Workspace } from "../model/workspace";

/** The story of the design pictures, laid around `today`. */
export function sampleSearch(_today: Day): Workspace {
  return { ...emptyWorkspace, isSample: true };
}
