import fc from "fast-check";
import { describe, it } from "vitest";
import { callView } from "../../../shared/before-call/call-view";
import { deskChoices } from "../../../shared/counter-offer/desk-choices";
import { sheetView } from "../../../shared/counter-offer/sheet-view";
import { arbitraryWorkspace, holdsOnlyFiniteNumbers } from "../../helpers/arbitrary-workspace";
import { propertyRuns, propertyTimeout } from "../../helpers/property-runs";

/** Whole screens of whole workspaces: a tenth of the cases takes as long as all of a formula. */
const numRuns = Math.ceil(propertyRuns / 10);

describe("any workspace a user could have saved", () => {
  it(
    "gives a desk and a page before the call without a number that is none",
    () => {
      fc.assert(
        fc.property(arbitraryWorkspace, (workspace) => {
          const desks = deskChoices(workspace).map((it) =>
            sheetView(workspace, it.of, "2026-05-12T09:00"),
          );
          const calls = Object.keys(workspace.opportunities).map((id) =>
            callView(workspace, id, "2026-05-12T09:00"),
          );
          return holdsOnlyFiniteNumbers([desks, calls]);
        }),
        { numRuns },
      );
    },
    propertyTimeout,
  );

  it(
    "R23: the answer is always due after the sheet goes out",
    () => {
      fc.assert(
        fc.property(arbitraryWorkspace, (workspace) =>
          deskChoices(workspace).every((it) => {
            const view = sheetView(workspace, it.of, "2026-05-12T09:00");
            return !view || view.sent !== null || view.timer.due > view.timer.sentAt;
          }),
        ),
        { numRuns },
      );
    },
    propertyTimeout,
  );
});
