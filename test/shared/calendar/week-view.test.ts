import { describe, expect, it } from "vitest";
import { mondayOf, weekView } from "../../../shared/calendar/week-view";
import { contactSchema } from "../../../shared/model/contact";
import { deadlineSchema, interviewSchema } from "../../../shared/model/opportunity";
import {
  aCurrentJob,
  anOpportunity,
  aWorkspace,
  testId,
  withSheetToEmployer,
} from "../../helpers/workspaces";

const today = "2026-05-12";
const monday = "2026-05-11";
const talk = (date: string, start: string | null, title: string) =>
  interviewSchema.parse({ id: testId(), title, date, start });
const expires = deadlineSchema.parse({
  id: testId(),
  kind: "offer-expires",
  date: "2026-05-14",
  time: "17:00",
});
const call = {
  id: testId(),
  text: "Call Mara",
  date: "2026-05-14",
  time: null,
  channel: "phone" as const,
  isDone: false,
};
const globex = anOpportunity("Globex", [], {
  interviews: [talk("2026-05-14", "10:00", "Design talk"), talk("2026-05-18", null, "Next week")],
  deadlines: [expires],
  actions: [call],
});
const shown = (workspace = aWorkspace([globex]), from = monday) =>
  weekView(workspace, from, today).days.map(({ day, entries }) => [
    day,
    ...entries.map((it) => `${it.time ?? "-"} ${it.kind} ${it.text}`.trim()),
  ]);

describe("the calendar of the week", () => {
  it.each([
    ["a Tuesday", today, monday],
    ["a Monday", monday, monday],
    ["a Sunday", "2026-05-17", monday],
  ])("starts on the Monday before %s", (_, day, first) => {
    expect(mondayOf(day)).toBe(first);
  });

  it("holds talks, deadlines and plans of its seven days, by the clock, the whole day first", () => {
    expect(shown()).toEqual([
      ["2026-05-11"],
      ["2026-05-12"],
      ["2026-05-13"],
      ["2026-05-14", "- action Call Mara", "10:00 interview Design talk", "17:00 deadline"],
      ["2026-05-15"],
      ["2026-05-16"],
      ["2026-05-17"],
    ]);
    expect(shown(aWorkspace([globex]), "2026-05-18")[0]).toEqual([
      "2026-05-18",
      "- interview Next week",
    ]);
  });

  it("R20 and R23: whom to write to and the end of the employer's two days stand there too", () => {
    const mara = contactSchema.parse({ id: testId(), name: "Mara Voss", followUp: "2026-05-13" });
    const held = aWorkspace([], {
      currentJob: aCurrentJob(110_000),
      contacts: { [mara.id]: mara },
    });
    const sent = withSheetToEmployer(held);
    expect(shown(sent).flatMap((it) => it.slice(1))).toEqual([
      "- follow-up Write to Mara Voss again",
      "17:00 employer-answer their two days end",
    ]);
  });

  it("a deadline within three days is hot, and not any more when it is done", () => {
    const isHot = (deadline: typeof expires) =>
      weekView(aWorkspace([anOpportunity("A", [], { deadlines: [deadline] })]), monday, today)
        .days.flatMap((it) => it.entries)
        .some((it) => it.kind === "deadline" && it.isHot);
    expect(isHot(expires)).toBe(true);
    expect(isHot({ ...expires, isDone: true })).toBe(false);
    expect(isHot({ ...expires, date: "2026-05-17" })).toBe(false);
  });

  it("leaves out companies that ended and talks that were cancelled", () => {
    const ended = { ...globex, stages: [{ stage: "rejected" as const, date: "2026-05-01" }] };
    expect(weekView(aWorkspace([ended]), monday, today).count).toBe(0);
    const cancelled = anOpportunity("A", [], {
      interviews: [{ ...talk("2026-05-14", "10:00", "Talk"), outcome: "cancelled" }],
    });
    expect(weekView(aWorkspace([cancelled]), monday, today).count).toBe(0);
  });
});
