import { describe, expect, test } from "vitest";
import { classGroups, openQuestions } from "../../../shared/compensation/editor-groups";
import {
  newPackageDraft,
  type PackageDraft,
  packageDraftOf,
  readPackageDraft,
  withComponent,
  withKind,
  withNone,
  withNotAsked,
  withoutComponent,
} from "../../../shared/compensation/package-draft";
import { packageView } from "../../../shared/compensation/package-view";
import type { ComponentKind } from "../../../shared/model/component";
import { defaultSettings } from "../../../shared/model/settings";
import { aComponent, aPackage } from "../../helpers/valuing";
import { amount, pay, testId } from "../../helpers/workspaces";

const kept = { id: testId(), roundId: null };
const empty = newPackageDraft("2026-05-12", "verbal");
const read = (draft: PackageDraft) => readPackageDraft(draft, defaultSettings, kept);

/** A draft with one new form of a kind. */
function begun(kind: ComponentKind, draft = empty) {
  const id = testId();
  return { id, draft: withKind(draft, kind, id, "USD") };
}

describe("a package in its form", () => {
  test("opening the form and saving it unchanged changes nothing", () => {
    const saved = aPackage(100_000, "written", [aComponent("bonus", { target: 0.1 })], {
      none: ["rsu"],
      note: "second letter",
    });
    const { readable, isRight } = read(packageDraftOf(saved, "USD"));
    expect({ ...readable, id: saved.id }).toEqual(saved);
    expect(isRight).toBe(true);
  });

  test("a field left empty is named at its field, and nothing of it is counted", () => {
    const { id, draft } = begun("sign-on");
    const { problems, readable, isRight } = read(draft);
    expect(problems.components[id]).toEqual([{ code: "value-missing", field: "amount" }]);
    expect(readable.components).toEqual([]);
    expect(isRight).toBe(false);
  });

  test("vesting shares that do not come to 100% are named at the shares", () => {
    const { id, draft } = begun("rsu");
    const bad = withComponent(draft, id, {
      fields: { grant: amount(10_000), schedule: [0.25, 0.25] },
    });
    expect(read(bad).problems.components[id]).toEqual([
      { code: "fractions-do-not-sum", field: "schedule" },
    ]);
  });

  test("chances of an exit that do not come to 100% are named at the endings", () => {
    const { id, draft } = begun("options");
    const bad = withComponent(draft, id, {
      fields: { exits: [{ probability: 0.5, value: amount(1_000_000) }] },
    });
    expect(read(bad).problems.components[id]).toContainEqual({
      code: "probabilities-do-not-sum",
      field: "exits",
    });
  });

  test("an amount that cannot be read keeps the whole package from being saved without it", () => {
    const problem = { code: "amount-is-a-range" } as const;
    const bad = { ...empty, base: { ...empty.base, problem } };
    expect(read(bad)).toMatchObject({ isRight: false, problems: { base: problem } });
  });

  test("a package without a base is right: perks may be known first", () => {
    const { id, draft } = begun("vacation");
    const { readable, isRight } = read(withComponent(draft, id, { fields: { days: 25 } }));
    expect(isRight).toBe(true);
    expect(readable).toMatchObject({ base: null, components: [{ kind: "vacation", days: 25 }] });
  });

  test("a day that is none is named at the date", () => {
    expect(read({ ...empty, date: null }).problems.date?.code).toBe("not-a-date");
  });
});

describe("R11: a kind has a value, is none, or was not asked", () => {
  const state = (draft: PackageDraft, kind: ComponentKind) => ({
    hasForm: draft.components.some((it) => it.kind === kind),
    isNone: draft.none.includes(kind),
  });

  test("none takes its forms away, a form takes none away, not asked takes both", () => {
    const { draft } = begun("food");
    const none = withNone(draft, "food");
    expect(state(none, "food")).toEqual({ hasForm: false, isNone: true });
    expect(state(withKind(none, "food", testId(), "USD"), "food")).toEqual({
      hasForm: true,
      isNone: false,
    });
    expect(state(withNotAsked(none, "food"), "food")).toEqual({ hasForm: false, isNone: false });
  });

  test("there may be two grants, and one of them can go", () => {
    const first = begun("rsu");
    const second = begun("rsu", first.draft);
    const left = withoutComponent(second.draft, first.id).components;
    expect(left.map((it) => it.id)).toEqual([second.id]);
  });

  test("R9: forms stand in the order of all screens, whichever was begun first", () => {
    const draft = begun("food", begun("bonus").draft).draft;
    expect(draft.components.map((it) => it.kind)).toEqual(["food", "bonus"]);
  });

  test("a question is open until its form is begun, even while the form is not right", () => {
    const { draft } = begun("sign-on");
    const view = packageView(read(draft).readable, defaultSettings, "offer");
    const open = openQuestions(draft, view).map((it) => it.kind);
    expect(open).toContain("bonus");
    expect(open).not.toContain("sign-on");
  });
});

describe("what the editor shows while it is typed", () => {
  test("R12: a class comes to what is promised and what is counted of it", () => {
    const saved = aPackage(100_000, "written", [aComponent("bonus", { target: 0.1 })]);
    const draft = packageDraftOf(saved, "USD");
    const view = packageView(read(draft).readable, defaultSettings, "offer");
    const risky = classGroups(draft, view).find((it) => it.class === "risky");
    expect(risky).toMatchObject({ promised: 10_000, counted: 5_000 });
  });

  test("a form that is not right yet has no value beside it", () => {
    const { draft } = begun("sign-on", { ...empty, base: { ...empty.base, pay: pay(100_000) } });
    const view = packageView(read(draft).readable, defaultSettings, "offer");
    const [concrete] = classGroups(draft, view);
    expect(concrete?.entries).toMatchObject([{ draft: { kind: "sign-on" }, line: null }]);
  });
});
