import { describe, expect, it } from "vitest";
import { contactSchema } from "../../../shared/model/contact";
import type { Action, Deadline, Opportunity } from "../../../shared/model/opportunity";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { todayView } from "../../../shared/today/today-view";
import type { Todo } from "../../../shared/today/todo";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  applied,
  aWorkspace,
  iAsk,
  testId,
  theyOffer,
  theyRefuse,
  withSheetToEmployer,
} from "../../helpers/workspaces";

const today = "2026-05-12";
const textOf = (todo: Todo) =>
  todo.from === "action"
    ? todo.action.text
    : todo.from === "suggestion"
      ? todo.text
      : todo.contact.name;

const action = (text: string, date: string | null, more: Partial<Action> = {}): Action => ({
  id: testId(),
  text,
  date,
  time: null,
  channel: null,
  isDone: false,
  ...more,
});
const expires = (date: string, time: string | null = null): Deadline => ({
  id: testId(),
  kind: "offer-expires",
  date,
  time,
  note: "",
  isDone: false,
});
const globex = (more: Partial<Opportunity> = {}) =>
  anOpportunity("Globex", [theyOffer(130_000, "written", "2026-04-29")], {
    stage: "written-offer",
    ...more,
  });

describe("do today", () => {
  it("lists what is due and overdue, overdue first, then by the clock", () => {
    const workspace = aWorkspace([
      globex({
        actions: [
          action("Any time", today),
          action("At ten", today, { time: "10:00" }),
          action("Late", "2026-05-10"),
          action("Done", today, { isDone: true }),
          action("Some day", null),
        ],
      }),
    ]);
    const { todo } = todayView(workspace, today);
    const planned = todo.today.filter((it) => it.from === "action");
    expect(planned.map(textOf)).toEqual(["Late", "At ten", "Any time"]);
    expect(planned[0]?.isOverdue).toBe(true);
  });

  it("suggests the number itself only where nothing is planned with that company", () => {
    const free = todayView(aWorkspace([globex()], { currentJob: aCurrentJob(106_000) }), today);
    expect(free.todo.today.map(textOf)).toContain("Say the number");
    const busy = globex({ actions: [action("Call", today)] });
    const planned = todayView(aWorkspace([busy], { currentJob: aCurrentJob(106_000) }), today);
    expect(planned.todo.today.map(textOf)).not.toContain("Say the number");
  });

  it("R4: suggests to ask for paper, unless that is planned", () => {
    const said = (actions: readonly Action[]) =>
      anOpportunity("Fabrikam Health", [theyOffer(134_000, "verbal", "2026-05-01")], {
        stage: "verbal-offer",
        actions,
      });
    const texts = (opportunity: Opportunity) =>
      todayView(aWorkspace([opportunity]), today).todo.today.map(textOf);
    expect(texts(said([]))).toContain("Ask for their offer on paper");
    expect(texts(said([action("Chase the paper", "2026-05-14")]))).not.toContain(
      "Ask for their offer on paper",
    );
  });

  it("R15: a talk tomorrow asks for one number today", () => {
    const talk = anOpportunity("Tailspin Freight", [], {
      interviews: [
        {
          id: testId(),
          title: "Design",
          date: "2026-05-13",
          start: "10:00",
          end: null,
          place: "",
          contactIds: [],
          outcome: "planned",
          note: "",
          preparation: [],
          rating: null,
          type: null,
        },
      ],
    });
    const { todo } = todayView(aWorkspace([talk], { currentJob: aCurrentJob(100_000) }), today);
    expect(todo.today).toContainEqual(
      expect.objectContaining({ kind: "prepare-number", amount: 111_000 }),
    );
  });

  it("R7: the stop rule stands in the week, an hour before the best paper runs out", () => {
    const { todo } = todayView(
      aWorkspace([globex({ deadlines: [expires("2026-05-15", "17:00")] })]),
      today,
    );
    expect(todo.later).toContainEqual(
      expect.objectContaining({
        text: "Sign Globex, or better paper",
        date: "2026-05-15",
        time: "16:00",
      }),
    );
  });

  it("a suggestion that was ticked is gone for the day and undone with its action", () => {
    const company = globex();
    const before = aWorkspace([company], { currentJob: aCurrentJob(106_000) });
    const after = applied(before, "putAction", {
      opportunityId: company.id,
      part: action("Say the number", today, { isDone: true }),
    });
    expect(todayView(after, today).todo.today.map(textOf)).not.toContain("Say the number");
    expect(todayView(after, "2026-05-13").todo.today.map(textOf)).toContain("Say the number");
  });
});

describe("what no opportunity holds", () => {
  const mara = contactSchema.parse({ id: testId(), name: "Mara Voss", followUp: today });
  const withMara = (followUp: string | null) =>
    aWorkspace([], { contacts: { [mara.id]: { ...mara, followUp } } });

  it("R20: a person to write to again is due on the day, overdue after it, and later within the week", () => {
    const due = todayView(withMara("2026-05-11"), today).todo.today;
    expect(due).toMatchObject([{ from: "follow-up", contact: { id: mara.id }, isOverdue: true }]);
    expect(todayView(withMara(today), today).todo.today).toMatchObject([{ isOverdue: false }]);
    expect(todayView(withMara("2026-05-15"), today).todo.later.map(textOf)).toEqual(["Mara Voss"]);
    expect(todayView(withMara(null), today).todo.today).toEqual([]);
  });

  it("R23: the end of the current employer's two days is a deadline until they answer", () => {
    const held = aWorkspace([], { currentJob: aCurrentJob(110_000) });
    const sent = withSheetToEmployer(held);
    expect(todayView(sent, today).deadlines).toMatchObject([
      { opportunityId: null, company: "Northwind Trading", daysLeft: 2, isHot: true },
    ]);
    const deadlinesAfter = (answer: object) =>
      todayView(applied(sent, "answerOfEmployer", { answer }), today).deadlines;
    const base = amount(120_000);
    expect(deadlinesAfter({ date: today, base: null, evidence: "verbal" })).toEqual([]);
    expect(deadlinesAfter({ date: today, base, evidence: "written" })).toEqual([]);
    // Talk stops no clock.
    expect(deadlinesAfter({ date: today, base, evidence: "verbal" })).toHaveLength(1);
  });
});

describe("deadlines and interviews", () => {
  it("come in order and turn hot within three days, or when they have passed", () => {
    const { deadlines } = todayView(
      aWorkspace([
        globex({ deadlines: [expires("2026-05-21"), expires("2026-05-15", "17:00")] }),
        anOpportunity("Initech", [theyOffer(114_000, "written")], {
          deadlines: [expires("2026-05-11"), { ...expires("2026-05-13"), isDone: true }],
        }),
      ]),
      today,
    );
    expect(deadlines.map(({ daysLeft, isHot }) => [daysLeft, isHot])).toEqual([
      [-1, true],
      [3, true],
      [9, false],
    ]);
  });

  it("of a process that has ended nothing is due any more", () => {
    const ended = globex({ deadlines: [expires("2026-05-15")] });
    const gone = {
      ...ended,
      stages: [...ended.stages, { stage: "declined", date: "2026-05-10" }],
    } as const;
    expect(todayView(aWorkspace([gone]), today).deadlines).toEqual([]);
  });
});

describe("the floor over time", () => {
  const story = aWorkspace(
    [
      anOpportunity("Initech", [theyOffer(114_000, "written", "2026-04-20")]),
      globex(),
      anOpportunity("Tailspin Freight", [
        iAsk(146_000, "2026-05-03"),
        theyRefuse(146_000, "2026-05-05"),
      ]),
      anOpportunity("Fabrikam Health", [theyOffer(134_000, "verbal", "2026-05-08")]),
    ],
    { currentJob: aCurrentJob(106_000) },
  );
  const { floor, scale } = todayView(story, today);

  it("R4: rises with every better paper and with nothing else", () => {
    expect(floor?.floor.map((it) => it.amount)).toEqual([106_000, 114_000, 130_000, 130_000]);
    expect(floor?.verbal.map((it) => it.amount)).toEqual([134_000]);
    expect(floor?.gain).toBe(24_000);
  });

  it("R6: the ceiling starts at the first refusal; the gap lies between the two", () => {
    expect(floor?.ceiling.map((it) => it.amount)).toEqual([146_000, 146_000]);
    expect(floor?.gap.every(({ low, high }) => low === 130_000 && high === 146_000)).toBe(true);
  });

  it("ends today and shows at least four weeks", () => {
    expect(floor?.floor.at(-1)?.x).toBe(floor?.days);
    expect(floor?.days).toBeGreaterThanOrEqual(28);
    expect(scale).toEqual({ min: 122_000, max: 154_000 });
  });

  it("is nothing while nothing is proven", () => {
    expect(todayView(aWorkspace([]), today).floor).toBeNull();
  });
});

it("the sample day reads like the picture: one call, one offer that expires", () => {
  const view = todayView(sampleSearch(today), today);
  expect(view.summary).toMatchObject({ calls: 1, expiring: 1 });
  expect(view.todo.today).toHaveLength(4);
  expect(view.rules.broken.map((it) => it.kind)).toEqual([
    "range-in-message",
    "verbal-without-paper",
    "risky-before-base",
    "not-asked-before-signing",
  ]);
});
