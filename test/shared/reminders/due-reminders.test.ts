import { describe, expect, it } from "vitest";
import { contactSchema } from "../../../shared/model/contact";
import { printedSheetSchema } from "../../../shared/model/counter-offer";
import type { Interview, Opportunity } from "../../../shared/model/opportunity";
import { deadlineSchema, interviewSchema } from "../../../shared/model/opportunity";
import type { Workspace } from "../../../shared/model/workspace";
import { dueReminders } from "../../../shared/reminders/due-reminders";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  applied,
  aWorkspace,
  testId,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const talk: Interview = interviewSchema.parse({
  id: testId(),
  title: "Design talk",
  date: "2026-05-14",
  start: "14:00",
  place: "Room 4",
  preparation: [
    { id: testId(), text: "Read the brief", isDone: true },
    { id: testId(), text: "Draw the system", isDone: false },
  ],
});
const withTalk = (more: Partial<Interview> = {}, of: Partial<Opportunity> = {}) =>
  aWorkspace([anOpportunity("Globex", [], { ...of, interviews: [{ ...talk, ...more }] })]);

const texts = (workspace: Workspace, now: string) =>
  dueReminders(workspace, now).map((it) => `${it.title}. ${it.text}`);

describe("an interview", () => {
  it("is told of the evening before, with what is still to prepare", () => {
    expect(texts(withTalk(), "2026-05-13T16:59")).toEqual([]);
    expect(texts(withTalk(), "2026-05-13T17:00")).toEqual([
      "Globex: Design talk. Tomorrow 14:00, Room 4. 1 of 2 prepared.",
    ]);
  });

  it("is told of again an hour before, and leads to its record", () => {
    const workspace = withTalk();
    const evening = dueReminders(workspace, "2026-05-14T12:59");
    const hour = dueReminders(workspace, "2026-05-14T13:00");
    expect(hour.map((it) => it.text)).toEqual(["Today 14:00, Room 4. 1 of 2 prepared."]);
    expect(hour[0]?.key).not.toBe(evening[0]?.key);
    const [globex] = Object.keys(workspace.opportunities);
    expect(hour[0]?.address).toBe(`/pipeline/${globex}/interviews/${talk.id}`);
  });

  it("without an hour is told of in the morning", () => {
    expect(texts(withTalk({ start: null }), "2026-05-14T09:00")).toHaveLength(1);
  });

  it.each([
    ["is over when it has begun", withTalk(), "2026-05-14T14:00"],
    ["that was cancelled is not told of", withTalk({ outcome: "cancelled" }), "2026-05-14T13:00"],
    [
      "of a company that ended is not told of",
      withTalk({}, { stages: [{ stage: "rejected", date: "2026-05-01" }] }),
      "2026-05-14T13:00",
    ],
  ])("%s", (_, workspace, now) => {
    expect(texts(workspace, now)).toEqual([]);
  });

  it("that is put off is told of anew", () => {
    const [before] = dueReminders(withTalk(), "2026-05-14T13:00");
    const [after] = dueReminders(withTalk({ date: "2026-05-15" }), "2026-05-15T13:00");
    expect(after?.key).not.toBe(before?.key);
  });
});

describe("a deadline", () => {
  const expires = deadlineSchema.parse({
    id: testId(),
    kind: "offer-expires",
    date: "2026-05-15",
    time: "17:00",
  });
  const workspace = aWorkspace([anOpportunity("Globex", [], { deadlines: [expires] })]);

  it("is told of the morning before and two hours ahead", () => {
    expect(texts(workspace, "2026-05-14T08:59")).toEqual([]);
    expect(texts(workspace, "2026-05-14T09:00")).toEqual([
      "Globex: offer expires. Tomorrow 17:00.",
    ]);
    expect(texts(workspace, "2026-05-15T15:00")).toEqual(["Globex: offer expires. Today 17:00."]);
    expect(texts(workspace, "2026-05-15T17:00")).toEqual([]);
  });

  it("that is done is not told of", () => {
    const done = aWorkspace([
      anOpportunity("Globex", [], { deadlines: [{ ...expires, isDone: true }] }),
    ]);
    expect(texts(done, "2026-05-15T15:00")).toEqual([]);
  });
});

describe("what is to be done at an hour", () => {
  it("is told of a quarter of an hour before", () => {
    const action = {
      id: testId(),
      text: "Call Mara",
      date: "2026-05-12",
      time: "15:00",
      channel: "phone" as const,
      isDone: false,
    };
    const workspace = aWorkspace([anOpportunity("Globex", [], { actions: [action] })]);
    expect(texts(workspace, "2026-05-12T14:44")).toEqual([]);
    expect(texts(workspace, "2026-05-12T14:45")).toEqual(["Globex: Call Mara. Today 15:00."]);
  });
});

describe("R23: the end of the two days", () => {
  const globex = anOpportunity("Globex", [theyOffer(130_000, "written")]);
  const initech = anOpportunity("Initech", [theyOffer(120_000, "verbal")]);
  const sheet = printedSheetSchema.parse({
    at: "2026-05-12T17:00",
    until: "2026-05-14T17:00",
    base: amount(139_000),
    rows: [],
  });
  const search = aWorkspace([globex, initech], { currentJob: aCurrentJob(106_000) });
  const sent = applied(search, "sendSheet", { of: initech.id, sheet, channel: "email" });

  it("says to take the best paper elsewhere, and tells it once, not as a deadline too", () => {
    expect(texts(sent, "2026-05-14T15:30")).toEqual([]);
    expect(texts(sent, "2026-05-14T17:00")).toEqual([
      "Initech: the two days are over. No signature is a no. Take Globex.",
    ]);
  });

  it("is still told days later, when nobody was there at the hour", () => {
    expect(texts(sent, "2026-05-20T09:00")).toHaveLength(1);
  });

  it("is not told once they have answered", () => {
    const answered = applied(sent, "logRound", {
      opportunityId: initech.id,
      part: theyRefuse(139_000, "2026-05-13"),
    });
    expect(texts(answered, "2026-05-14T17:00")).toEqual([]);
  });

  it("is told while a number is only said, and not once it is on paper", () => {
    const answered = (evidence: "verbal" | "written") =>
      applied(sent, "logRound", {
        opportunityId: initech.id,
        part: theyOffer(139_000, evidence, "2026-05-13"),
      });
    expect(texts(answered("verbal"), "2026-05-14T17:00")).toHaveLength(1);
    expect(texts(answered("written"), "2026-05-14T17:00")).toEqual([]);
  });

  it("holds for the sheet to the current employer", () => {
    const own = applied(search, "sendSheet", { of: null, sheet, channel: "in-person" });
    expect(texts(own, "2026-05-14T17:00")).toEqual([
      "Northwind Trading: the two days are over. No signature is a no. Take Globex.",
    ]);
    expect(dueReminders(own, "2026-05-14T17:00")[0]?.address).toBe("/counter-offer/current-job");
  });
});

describe("R20: a person to write to again", () => {
  const mara = contactSchema.parse({ id: testId(), name: "Mara Voss", followUp: "2026-05-14" });
  const workspace = aWorkspace([], { contacts: { [mara.id]: mara } });

  it("is told of on the morning of the day, and leads to the people", () => {
    expect(texts(workspace, "2026-05-14T08:59")).toEqual([]);
    expect(texts(workspace, "2026-05-14T09:00")).toEqual([
      "Write to Mara Voss again. Keep in touch.",
    ]);
    expect(dueReminders(workspace, "2026-05-14T09:00")[0]?.address).toBe("/people");
    expect(texts(workspace, "2026-05-15T09:00")).toEqual([]);
  });
});

describe("nothing is told", () => {
  it("when reminders are turned off", () => {
    const off = applied(withTalk(), "changeSettings", { settings: { reminders: false } });
    expect(texts(off, "2026-05-14T13:00")).toEqual([]);
  });

  it("of the sample, whose talks are nobody's", () => {
    expect(texts({ ...withTalk(), isSample: true }, "2026-05-14T13:00")).toEqual([]);
  });
});
