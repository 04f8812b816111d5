import type { Evidence } from "../../../shared/model/evidence";

/** The grades as the screens call them. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  hearsay: "Hearsay",
  verbal: "Verbal",
  written: "Written",
  signed: "Signed",
};
