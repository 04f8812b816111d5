import { describe, expect, it } from "vitest";
import { type Action, type Interview, interviewSchema } from "../../../shared/model/opportunity";
import { nextStep, upcomingSteps } from "../../../shared/steps/next-step";
import { anOpportunity, testId } from "../../helpers/workspaces";

const today = "2026-05-12";
const action = (text: string, date: string | null, more: Partial<Action> = {}): Action => ({
  id: testId(),
  text,
  date,
  time: null,
  channel: null,
  isDone: false,
  ...more,
});
const talk = (title: string, date: string, more: Partial<Interview> = {}): Interview =>
  interviewSchema.parse({ id: testId(), title, date, start: "10:00", ...more });

describe("the next step with a company", () => {
  it("is the earliest of what I mean to do and what is set, overdue first, undated last", () => {
    const opportunity = anOpportunity("Globex", [], {
      actions: [
        action("Keep as a fallback", null),
        action("Call", "2026-05-14"),
        action("Write", "2026-05-10"),
      ],
      interviews: [talk("Design talk", "2026-05-13")],
    });
    expect(upcomingSteps(opportunity, today).map((it) => it.text)).toEqual([
      "Write",
      "Design talk",
      "Call",
      "Keep as a fallback",
    ]);
  });

  it("of one day the earlier hour comes first", () => {
    const opportunity = anOpportunity("Globex", [], {
      actions: [action("Call", "2026-05-13", { time: "16:00" })],
      interviews: [talk("Design talk", "2026-05-13")],
    });
    expect(nextStep(opportunity, today)?.text).toBe("Design talk");
  });

  it("leaves out what is done, cancelled or past", () => {
    const opportunity = anOpportunity("Globex", [], {
      actions: [action("Call", "2026-05-13", { isDone: true })],
      interviews: [
        talk("First talk", "2026-05-01"),
        talk("Second talk", "2026-05-14", { outcome: "cancelled" }),
      ],
    });
    expect(nextStep(opportunity, today)).toBeNull();
  });
});
