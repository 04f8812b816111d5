import type { Witness } from "../../../shared/anchor/view-types";
import { opportunityHref } from "../../state/route";

/** The link from a number to the record that proves it. */
export function recordHref(witness: Witness): string {
  return opportunityHref(
    witness.opportunityId,
    witness.record === "round" ? "rounds" : "package",
    witness.recordId,
  );
}
