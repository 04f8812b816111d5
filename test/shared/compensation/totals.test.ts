import { describe, expect, test } from "vitest";
import { asPaid, onPaperPackage, valuePackage } from "../../../shared/compensation/package-value";
import {
  flowsOf,
  levelPayOf,
  type PackageWorth,
  perHourOf,
  sumsOf,
  worthOfCurrentJob,
  worthOfOpportunity,
} from "../../../shared/compensation/totals";
import { defaultSettings, rateSchema } from "../../../shared/model/settings";
import { aComponent, aPackage } from "../../helpers/valuing";
import { aCurrentJob, amount, anOpportunity, pay } from "../../helpers/workspaces";

const year = { riskShare: 1, period: "year" } as const;
const signOn = (units: number, evidence: "verbal" | "written" = "written") =>
  aComponent("sign-on", { amount: amount(units) }, evidence);
const pension = aComponent("pension", { scheme: { type: "percent", rate: 0.05 } });
const bonus = (target: number, evidence: "verbal" | "written" = "written") =>
  aComponent("bonus", { target }, evidence);

function worthOf(...versions: readonly ReturnType<typeof aPackage>[]): PackageWorth {
  const worth = worthOfOpportunity(
    anOpportunity("Globex", [], { packages: versions }),
    defaultSettings,
  );
  if (!worth) throw new Error("no package");
  return worth;
}
const guaranteed = (worth: PackageWorth) =>
  worth.onPaper && (sumsOf(worth.onPaper, year)?.guaranteed ?? null);

describe("the three totals", () => {
  const offer = worthOf(aPackage(100_000, "written", [signOn(12_000), pension, bonus(0.1)]));

  test("guaranteed is base + concrete, expected adds what is counted, promised is all they said", () => {
    expect(sumsOf(offer.said, year)).toEqual({
      base: 100_000,
      concrete: 4_000 + 5_000,
      risky: 5_000,
      riskyInFull: 5_000,
      guaranteed: 109_000,
      expected: 114_000,
      promised: 100_000 + 17_000 + 10_000,
      promisedConcrete: 17_000,
      promisedRisky: 10_000,
    });
  });

  test("the risk share scales what is counted, at 0 the guaranteed pay is left", () => {
    expect(sumsOf(offer.said, { ...year, riskShare: 0.5 })?.expected).toBe(111_500);
    const none = sumsOf(offer.said, { ...year, riskShare: 0 });
    expect(none?.expected).toBe(none?.guaranteed);
    expect(none?.promised).toBe(127_000);
  });

  test("the first year holds the whole sign-on, all years together hold it once", () => {
    expect(sumsOf(offer.said, { ...year, period: "first-year" })).toMatchObject({
      concrete: 17_000,
      expected: 122_000,
      promised: 127_000,
    });
    expect(sumsOf(offer.said, { ...year, period: "horizon" })).toMatchObject({
      base: 300_000,
      concrete: 12_000 + 15_000,
      risky: 15_000,
      promised: 300_000 + 27_000 + 30_000,
    });
  });

  test("without a base there is no total, for a percentage of nothing is not zero", () => {
    const unsaid = worthOf(aPackage(null, "written", [pension, signOn(12_000)]));
    expect(sumsOf(unsaid.said, year)).toBeNull();
    expect(unsaid.onPaper).toBeNull();
    expect(unsaid.said.failures).toEqual([{ code: "base-missing", field: "base" }]);
  });

  test("R28: a base in a currency without a rate gives a failure and no total, never one to one", () => {
    const euros = {
      ...aPackage(100_000, "written"),
      base: { pay: pay(90_000, "year", "EUR"), evidence: "written" as const },
    };
    expect(worthOf(euros).said).toMatchObject({
      base: null,
      foreign: ["EUR"],
      failures: [{ code: "missing-rate", field: "base", params: { from: "EUR", to: "USD" } }],
    });
    const rates = [rateSchema.parse({ from: "EUR", to: "USD", rate: 1.1, date: "2026-01-01" })];
    expect(valuePackage(euros, { ...defaultSettings, rates }).base).toBeCloseTo(99_000, 6);
  });

  test("a component that cannot be converted is left out and named, the rest still counts", () => {
    const food = aComponent("food", { daysPerYear: 100, perDay: amount(10, "EUR") });
    const { said } = worthOf(aPackage(100_000, "written", [food, pension]));
    expect(sumsOf(said, year)?.guaranteed).toBe(105_000);
    expect(said.failures).toMatchObject([{ code: "missing-rate", field: "perDay" }]);
  });
});

describe("only paper counts (R4)", () => {
  test("R4: a verbal perk is in what was said, never in guaranteed on paper", () => {
    const paper = aPackage(100_000, "written", [pension]);
    const more = {
      ...paper,
      components: [pension, signOn(30_000, "verbal"), bonus(0.2, "verbal")],
    };
    expect(guaranteed(worthOf(more))).toBe(guaranteed(worthOf(paper)));
    expect(sumsOf(worthOf(more).said, year)?.guaranteed).toBe(115_000);
  });

  test("R4: a verbal base is no base on paper, whatever else is", () => {
    const said = worthOf(aPackage(134_000, "verbal", [pension]));
    expect(said.onPaper).toBeNull();
    expect(sumsOf(said.said, year)?.guaranteed).toBe(134_000 * 1.05);
  });

  test("R4: a higher word after a letter does not move what the letter guarantees", () => {
    const letter = aPackage(130_000, "written", [pension]);
    const word = aPackage(140_000, "verbal", [pension]);
    expect(guaranteed(worthOf(letter, word))).toBe(guaranteed(worthOf(letter)));
    expect(sumsOf(worthOf(letter, word).said, year)?.base).toBe(140_000);
  });

  test("R4: a word about a perk does not replace what an earlier letter said of it", () => {
    const letter = aPackage(130_000, "written", [signOn(12_000)]);
    const word = aPackage(140_000, "verbal", [signOn(50_000, "verbal")]);
    expect(guaranteed(worthOf(letter, word))).toBe(134_000);
  });

  test("a newer letter replaces the older one, also downwards", () => {
    const first = aPackage(130_000, "written", [signOn(12_000), pension]);
    const second = aPackage(128_000, "written", [pension]);
    expect(guaranteed(worthOf(first, second))).toBe(128_000 * 1.05);
  });

  test("a perk put on paper after the letter counts beside it", () => {
    const letter = aPackage(130_000, "written", [pension]);
    const word = aPackage(140_000, "verbal", [signOn(12_000)]);
    expect(guaranteed(worthOf(letter, word))).toBe(130_000 + 6_500 + 4_000);
    expect(onPaperPackage([letter, word])?.base?.pay.amount).toEqual(amount(130_000));
  });

  test("hours that were only said do not change what a commute costs on paper", () => {
    const way = { daysPerYear: 200, oneWayMinutes: 30, farePerDay: amount(0) };
    const letter = aPackage(104_000, "written", [aComponent("commute", way)]);
    const hours = aComponent("hours", { contractHours: 20, realHours: 20 }, "verbal");
    const talked = { ...letter, components: [...letter.components, hours] };
    expect(guaranteed(worthOf(talked))).toBe(guaranteed(worthOf(letter)));
    expect(sumsOf(worthOf(talked).said, year)?.guaranteed).toBeLessThan(
      guaranteed(worthOf(letter)) ?? 0,
    );
  });
});

describe("the job one holds", () => {
  test("is proven by its payslip, whatever evidence was noted", () => {
    const job = aCurrentJob(100_000);
    const noted = { ...job, package: aPackage(100_000, "verbal", [signOn(3_000, "verbal")]) };
    expect(guaranteed(worthOfCurrentJob(noted, defaultSettings))).toBe(101_000);
  });

  test("R12: but a raise or grant it promises still counts 0 until it is on paper", () => {
    const raise = aComponent("promised-raise", { amount: amount(9_000), afterMonths: 0 }, "verbal");
    const refresher = aComponent("refresher", { grant: amount(40_000), schedule: [1] }, "verbal");
    const job = {
      ...aCurrentJob(100_000),
      package: aPackage(100_000, "signed", [raise, refresher]),
    };
    const { said } = worthOfCurrentJob(job, defaultSettings);
    expect(sumsOf(said, year)).toMatchObject({ risky: 0, promised: 149_000 });
    expect(asPaid(job.package).components.map((it) => it.evidence)).toEqual(["verbal", "verbal"]);
  });
});

describe("pay of a real hour (R26)", () => {
  const hours = aComponent("hours", { contractHours: 40, realHours: 45, onCallHours: 5 }, "verbal");
  const commute = aComponent("commute", {
    daysPerYear: 120,
    oneWayMinutes: 30,
    farePerDay: amount(0),
  });
  const { said } = worthOf(aPackage(115_000, "written", [hours, commute]));

  test("divides by the hours really worked, with the commute and without", () => {
    expect(said.hours).toEqual({
      perWeek: 50,
      isKnown: true,
      weeksWorked: 46,
      commutePerYear: 120,
    });
    expect(perHourOf(115_000, said)).toEqual({
      withCommute: 115_000 / 2_420,
      withoutCommute: 50,
    });
  });

  test("takes the contract's hours where nobody said what is worked, and says so", () => {
    const silent = worthOf(aPackage(92_000, "written")).said;
    expect(silent.hours).toMatchObject({ perWeek: 40, isKnown: false });
    expect(perHourOf(92_000, silent)?.withCommute).toBe(50);
  });

  test("hours beyond all hours of a week give no hourly pay", () => {
    const absurd = { ...said, hours: { ...said.hours, perWeek: 400 } };
    expect(perHourOf(1, absurd)).toBeNull();
  });
});

describe("year by year", () => {
  const rsu = aComponent("rsu", { grant: amount(120_000), schedule: [0.5, 0.25, 0.25] });
  const assumptions = { ...defaultSettings.assumptions, yearlyLeaving: 0, discount: 0.05 };
  const value = valuePackage(aPackage(100_000, "written", [signOn(12_000), rsu]), {
    ...defaultSettings,
    assumptions,
  });

  test("each year holds its base, its one-offs and what vests in it", () => {
    const flows = flowsOf(value, 1)?.map((flow) => Math.round(flow));
    expect(flows).toEqual([172_000, 130_000, 130_000]);
    expect(flowsOf(value, 0)?.map(Math.round)).toEqual([112_000, 100_000, 100_000]);
  });

  test("level pay is the equal yearly pay with the same worth today", () => {
    const present = 172_000 / 1.05 + 130_000 / 1.05 ** 2 + 130_000 / 1.05 ** 3;
    const factor = 0.05 / (1 - 1.05 ** -3);
    expect(levelPayOf(flowsOf(value, 1), 0.05)).toBeCloseTo(present * factor, 4);
  });

  test("a horizon of one year is that year", () => {
    const short = valuePackage(aPackage(100_000, "written", [signOn(12_000)]), {
      ...defaultSettings,
      assumptions: { ...assumptions, horizonYears: 1 },
    });
    expect(sumsOf(short, year)?.guaranteed).toBe(112_000);
    expect(levelPayOf(flowsOf(short, 1), 0.05)).toBeCloseTo(112_000, 6);
  });

  test("without a base there are no flows", () => {
    const { said } = worthOf(aPackage(null, "written", [pension]));
    expect(flowsOf(said, 1)).toBeNull();
    expect(levelPayOf(flowsOf(said, 1), 0.05)).toBeNull();
  });
});
