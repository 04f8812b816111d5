import type { MarkKind } from "../../../shared/anchor/view-types";

/** A mark of the line in words. */
export const markWords: Readonly<Record<MarkKind, string>> = {
  paper: "On paper",
  verbal: "Said, not on paper",
  ask: "My ask, no answer yet",
  accepted: "My ask, accepted",
  refused: "My ask, refused",
};
