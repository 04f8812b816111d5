import { describe, expect, test } from "vitest";
import type { BreakEvenStatement, Ranked } from "../../../shared/compensation/compare-view";
import { breakEvenSentences, headline } from "../../../shared/wording/compare-sentences";

const percent = (fraction: number) => `${Math.round(fraction * 100)}%`;
const leader = { columnId: "a", company: "Globex", isOnPaper: true };
const challenger = { columnId: "b", company: "Fabrikam", isOnPaper: false };

const statement: BreakEvenStatement = {
  leader,
  challenger,
  share: null,
  below: "a",
  above: "a",
  needs: { share: 0.7381, counted: 0.5 },
  riskyKinds: ["bonus"],
  historyYears: 3,
  isTie: false,
};

const ranked = (columnId: string, company: string, isOnPaper: boolean): Ranked => ({
  columnId,
  company,
  expected: 1,
  isOnPaper,
  tiesWithNext: false,
});
const leaderFirst = [ranked("a", "Globex", true), ranked("b", "Fabrikam", false)];

const said = (told: Partial<BreakEvenStatement> = {}, ranking = leaderFirst) => {
  const { verdict, note } = breakEvenSentences({ ...statement, ...told }, ranking, percent);
  return { verdict: verdict.map((phrase) => phrase.text).join(""), note };
};

describe("R12: what must come of a promise before the order turns", () => {
  test("names the share of the bonus, rounded up, and what is counted", () => {
    expect(said()).toEqual({
      verdict: "Fabrikam beats Globex only if it pays at least 74% of its bonus.",
      note: "You count 50% of it, after 3 years of history. Today: Globex.",
    });
  });

  test("a need over 100% is said as never", () => {
    expect(said({ needs: { share: 1.2, counted: 0.5 } }).verdict).toBe(
      "Fabrikam stays under Globex even if it pays all of its bonus.",
    );
  });

  test("several kinds at stake are all of its risky pay", () => {
    expect(said({ riskyKinds: ["bonus", "rsu"] }).verdict).toContain("of its risky pay.");
    expect(said({ riskyKinds: ["bonus", "rsu"] }).note).toBe("You count 50% of it. Today: Globex.");
  });

  test("a challenger that leads as counted is named with the share it needs", () => {
    const ahead = { needs: null, share: 0.302, above: "b", below: "a" };
    const ranking = [ranked("b", "Fabrikam", false), ranked("a", "Globex", true)];
    expect(said(ahead, ranking)).toEqual({
      verdict: "Fabrikam leads only while you count at least 31% of the risky pay.",
      note: "Today: Fabrikam, but it is not on paper.",
    });
  });

  test("an order that never turns is said so", () => {
    expect(said({ needs: null }).verdict).toBe(
      "Globex beats Fabrikam however much risky pay you count.",
    );
    expect(said({ needs: null, above: null, below: null }).verdict).toBe(
      "Globex and Fabrikam pay the same.",
    );
  });

  test("a lead under 2% is a tie first, and the turn is the note", () => {
    expect(said({ isTie: true })).toEqual({
      verdict: "Globex and Fabrikam tie: less than 2% apart on expected pay.",
      note: "Fabrikam beats Globex only if it pays at least 74% of its bonus.",
    });
  });
});

describe("the headline", () => {
  test("joins who leads on what, ties, and who leads only on promises", () => {
    expect(
      headline([
        { says: "leads", company: "Globex", measures: ["guaranteed", "per-hour"] },
        { says: "tie", companies: ["Globex", "Initech"], measures: ["expected"] },
        { says: "leads-only-promises", company: "Umbra Labs" },
      ]),
    ).toBe(
      "Globex leads on guaranteed and hourly pay. Globex and Initech tie on expected. Umbra Labs leads only on promises.",
    );
  });

  test("nothing to compare is nothing to say", () => {
    expect(headline([])).toBe("");
  });
});
