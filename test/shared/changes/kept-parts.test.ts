import { describe, expect, test } from "vitest";
import { anchorView } from "../../../shared/anchor/anchor-view";
import { applyEdits, type Edit, editsBetween } from "../../../shared/changes/edits";
import { withKeptParts } from "../../../shared/changes/kept-parts";
import type { Workspace } from "../../../shared/model/workspace";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { shellView } from "../../../shared/shell/shell-view";
import { todayView } from "../../../shared/today/today-view";
import { dice } from "../../helpers/dice";
import { afterRandomChange } from "../../helpers/random-changes";
import { applied, testId } from "../../helpers/workspaces";

const today = "2026-05-12";

/** What a window holds after edits that came as text. */
function told(workspace: Workspace, edits: readonly Edit[]): Workspace {
  const read = JSON.parse(JSON.stringify(edits)) as readonly Edit[];
  return applyEdits(workspace, withKeptParts(workspace, read));
}

describe("a window that plays what it is told", () => {
  test("shows after any change what it would show if it read everything again", () => {
    const random = dice(17);
    let host = sampleSearch(today);
    let window = structuredClone(host);
    for (let at = 0; at < 300; at += 1) {
      const next = afterRandomChange(random, host);
      window = told(window, editsBetween(host, next));
      host = next;
      expect(window).toEqual(host);
      const read = structuredClone(host);
      expect(anchorView(window, today)).toEqual(anchorView(read, today));
      expect(todayView(window, today)).toEqual(todayView(read, today));
      expect(shellView(window)).toEqual(shellView(read));
    }
  });

  test("keeps all that was known of the numbers when an action is ticked", () => {
    const before = structuredClone(sampleSearch(today));
    const [opportunity] = Object.values(before.opportunities);
    if (!opportunity) throw new Error("The sample has no opportunities");
    const part = { id: testId(), text: "Write again" };
    const after = applied(before, "putAction", { opportunityId: opportunity.id, part });
    const evidence = searchEvidence(before, today);
    const window = told(before, editsBetween(before, after));
    expect(window.opportunities[opportunity.id]?.actions).toHaveLength(
      opportunity.actions.length + 1,
    );
    expect(window.opportunities[opportunity.id]?.rounds).toBe(opportunity.rounds);
    expect(searchEvidence(window, today)).toBe(evidence);
  });
});
