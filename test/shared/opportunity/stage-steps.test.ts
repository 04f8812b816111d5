import { describe, expect, it } from "vitest";
import type { Stage } from "../../../shared/model/opportunity";
import { stageSteps } from "../../../shared/opportunity/stage-steps";
import { anOpportunity } from "../../helpers/workspaces";

const today = "2026-05-12";

function stepsOf(...entered: readonly (readonly [Stage, string])[]) {
  const stages = entered.map(([stage, date]) => ({ stage, date }));
  return stageSteps(anOpportunity("Globex", [], { stages }), today);
}

describe("the stages of an opportunity", () => {
  it("stand in the order of a hiring process with the day each began", () => {
    const steps = stepsOf(["applied", "2026-04-08"], ["interviewing", "2026-04-15"]);
    expect(steps.map((it) => [it.stage, it.state, it.date])).toEqual([
      ["target", "skipped", null],
      ["applied", "done", "2026-04-08"],
      ["interviewing", "now", "2026-04-15"],
      ["verbal-offer", "ahead", null],
      ["written-offer", "ahead", null],
      ["signed", "ahead", null],
    ]);
    expect(steps[2]?.days).toBe(27);
  });

  it("a stage entered twice shows its last date", () => {
    const steps = stepsOf(
      ["applied", "2026-04-01"],
      ["interviewing", "2026-04-05"],
      ["applied", "2026-04-10"],
      ["interviewing", "2026-04-20"],
    );
    expect(steps[1]?.date).toBe("2026-04-10");
    expect(steps[2]?.date).toBe("2026-04-20");
  });

  it("an ended process shows how far it came and how it ended", () => {
    const steps = stepsOf(["applied", "2026-03-18"], ["expired", "2026-04-28"]);
    expect(steps.map((it) => [it.stage, it.state])).toEqual([
      ["applied", "done"],
      ["expired", "now"],
    ]);
  });
});
