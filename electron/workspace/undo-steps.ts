import type { History } from "../../shared/api";
import { type Edit, inverse } from "../../shared/changes/edits";

/** One change that can be taken back: its name for the menu, and the records it touched. */
type Step = { readonly label: string; readonly edits: readonly Edit[] };

/** What undo and redo would do next; the last step of each list comes first. */
export type UndoSteps = { readonly undo: readonly Step[]; readonly redo: readonly Step[] };

export const noSteps: UndoSteps = { undo: [], redo: [] };

/** Old steps go when there are more: each keeps its records alive in memory. */
const MOST_STEPS = 2_000;

/** A new change: it can be undone, and what was undone before it is gone. */
export function withStep(steps: UndoSteps, step: Step): UndoSteps {
  return { undo: [...steps.undo, step].slice(-MOST_STEPS), redo: [] };
}

/** The edits that take the last change back, and the steps after that; null when there is none. */
export function stepBack(
  steps: UndoSteps,
): { readonly step: Step; readonly steps: UndoSteps } | null {
  const step = steps.undo.at(-1);
  if (!step) return null;
  return {
    step: { label: step.label, edits: inverse(step.edits) },
    steps: { undo: steps.undo.slice(0, -1), redo: [...steps.redo, step] },
  };
}

/** The edits that play the last undone change again; null when there is none. */
export function stepForward(
  steps: UndoSteps,
): { readonly step: Step; readonly steps: UndoSteps } | null {
  const step = steps.redo.at(-1);
  if (!step) return null;
  return { step, steps: { undo: [...steps.undo, step], redo: steps.redo.slice(0, -1) } };
}

export function labelsOf(steps: UndoSteps): History {
  return { undo: steps.undo.at(-1)?.label ?? null, redo: steps.redo.at(-1)?.label ?? null };
}
