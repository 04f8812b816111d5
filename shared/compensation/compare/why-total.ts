import type { Pay, payPeriods } from "../../model/pay";
import type { Settings } from "../../model/settings";
import { unitsOf } from "../../money";
import { newestRate } from "../../negotiation/convert";
import { rowOf } from "../fields";
import { asPaid, onPaperPackage } from "../package-value";
import { assumed, cash, formula, number, type Part, price, type Step } from "../part";
import { countedIn, flowsOf, promisedIn, yearsIn } from "../totals";
import { contestantOf, currentJobContestant } from "./columns";
import {
  type ClassGroup,
  type ColumnId,
  type CompareInput,
  type Contestant,
  CURRENT_JOB,
  type TotalKind,
} from "./compare-types";

/** A figure of Compare that is made of others: the base, a class's subtotal, a total. */
export type MadeFigure = ClassGroup["class"] | TotalKind;

/**
 * "Why this value" for a base, subtotal or total, with the user's numbers in it. Computed when it is
 * asked for; empty when the column is gone or has no base.
 */
export function whyTotal(
  input: CompareInput,
  columnId: ColumnId,
  figure: MadeFigure,
): readonly Step[] {
  const contestant = contestantById(input, columnId);
  const shown = contestant?.shown;
  if (!contestant || !shown) return [];
  switch (figure) {
    case "base":
      return whyBase(input, columnId, shown.base);
    case "concrete":
    case "risky":
      return whyClass(input, contestant, figure, shown[figure]);
    case "guaranteed":
      return [
        {
          label: "Base + concrete perks",
          parts: formula(cash(shown.base), "+", cash(shown.concrete)),
          result: cash(shown.guaranteed),
        },
      ];
    case "expected":
      return [
        {
          label: "Guaranteed + risky pay as counted",
          parts: formula(cash(shown.guaranteed), "+", cash(shown.risky)),
          result: cash(shown.expected),
        },
        ...whyLevelPay(input, contestant),
      ];
    case "level-pay":
      return whyLevelPay(input, contestant);
    case "promised":
      return whyPromised(contestant);
    case "per-hour":
      return whyPerHour(input, contestant, shown.expected);
  }
}

function contestantById(input: CompareInput, columnId: ColumnId): Contestant | null {
  const { currentJob, opportunities } = input.workspace;
  if (columnId === CURRENT_JOB) return currentJob && currentJobContestant(currentJob, input);
  const opportunity = opportunities[columnId];
  return opportunity ? contestantOf(opportunity, input) : null;
}

function whyBase(input: CompareInput, columnId: ColumnId, base: number): readonly Step[] {
  const pay = payOf(input, columnId);
  if (!pay) return [];
  const { settings } = input.workspace;
  const years = yearsIn(input.period, settings.assumptions.horizonYears);
  const yearly: Step = {
    label: "Base a year, as entered",
    parts: [...payParts(pay, settings), ...rateParts(pay, settings)],
    result: cash(base / years),
  };
  if (years === 1) return [yearly];
  return [
    yearly,
    {
      label: "All years together",
      parts: formula(
        cash(base / years),
        "×",
        assumed(settings.assumptions, "horizonYears", "number", "years"),
      ),
      result: cash(base),
    },
  ];
}

/** The pay that the column shows: the paper where there is one, else the word. */
function payOf({ workspace }: CompareInput, columnId: ColumnId): Pay | null {
  const { currentJob, opportunities } = workspace;
  const versions =
    columnId === CURRENT_JOB
      ? currentJob
        ? [asPaid(currentJob.package)]
        : []
      : (opportunities[columnId]?.packages ?? []);
  const shown = onPaperPackage(versions) ?? versions.at(-1);
  return shown?.base?.pay ?? null;
}

const perWords: Readonly<Record<(typeof payPeriods)[number], string>> = {
  year: "a year",
  month: "a month × 12",
  day: "a day",
  hour: "an hour",
};

function payParts(pay: Pay, { currency }: Settings): readonly Part[] {
  const units = unitsOf(pay.amount);
  const amount: readonly (Part | string)[] =
    pay.amount.currency === currency
      ? [pay.per === "hour" ? price(units) : cash(units)]
      : [number(units), pay.amount.currency];
  const times: readonly (Part | string)[] =
    pay.per === "hour"
      ? ["×", number(pay.hoursPerWeek, "hours"), "×", number(pay.weeksPerYear), "weeks"]
      : pay.per === "day"
        ? ["×", number(pay.daysPerYear, "days")]
        : [];
  return formula(...amount, perWords[pay.per], ...times);
}

/** The dated rate the user entered, where the pay is in another currency (R28). */
function rateParts(pay: Pay, { currency, rates }: Settings): readonly Part[] {
  if (pay.amount.currency === currency) return [];
  const newest = newestRate(pay.amount.currency, currency, rates);
  return newest ? formula(`× ${Number(newest.rate.toPrecision(6))} (rate of ${newest.date})`) : [];
}

function whyClass(
  { period, riskShare }: CompareInput,
  { worth }: Contestant,
  of: "concrete" | "risky",
  total: number,
): readonly Step[] {
  const share = of === "risky" ? riskShare : 1;
  const steps = (worth.onPaper ?? worth.said).valuations.flatMap((it): Step[] =>
    it.class === of && it.kind !== "base"
      ? [
          {
            label: rowOf(it.kind).label,
            parts: of === "risky" ? formula("promised", cash(promisedIn(it, period))) : it.detail,
            result: cash(share * countedIn(it, period)),
          },
        ]
      : [],
  );
  return [...steps, { label: "Together", parts: [], result: cash(total) }];
}

function whyPromised({ said }: Contestant): readonly Step[] {
  if (!said) return [];
  const { base, promisedConcrete, promisedRisky, promised } = said;
  return [
    {
      label: "Everything they said: base + concrete perks + risky pay",
      parts: formula(cash(base), "+", cash(promisedConcrete), "+", cash(promisedRisky)),
      result: cash(promised),
    },
  ];
}

function whyPerHour(
  { workspace, period }: CompareInput,
  { worth, column }: Contestant,
  expected: number,
): readonly Step[] {
  const { perHour } = column;
  if (!perHour) return [];
  const { assumptions } = workspace.settings;
  const { perWeek, weeksWorked, commutePerYear, isKnown } = worth.said.hours;
  const yearly = expected / yearsIn(period, assumptions.horizonYears);
  const hours = perWeek * weeksWorked + commutePerYear;
  return [
    {
      label: isKnown ? "Real hours a year, commute included" : "Hours a year, nobody said how many",
      parts: formula(
        number(perWeek, "hours"),
        "×",
        assumed(assumptions, "weeksWorked", "number"),
        "weeks +",
        number(commutePerYear, "hours"),
        "on the road",
      ),
      result: number(hours, "hours"),
    },
    {
      label: "Without the commute",
      parts: formula(cash(yearly), "÷", number(perWeek * weeksWorked, "hours")),
      result: price(perHour.withoutCommute),
    },
    {
      label: "Expected pay of a real hour",
      parts: formula(cash(yearly), "÷", number(hours, "hours")),
      result: price(perHour.withCommute),
    },
  ];
}

/** What is paid at each year's end, and the level yearly pay that is worth the same. */
function whyLevelPay(
  { workspace, riskShare }: CompareInput,
  { worth, levelPay }: Contestant,
): readonly Step[] {
  const flows = flowsOf(worth.onPaper ?? worth.said, riskShare);
  if (!flows || levelPay === null) return [];
  const { assumptions } = workspace.settings;
  return [
    {
      label: "Year by year, as paid",
      parts: flows.map(cash),
      result: cash(flows.reduce((sum, flow) => sum + flow, 0)),
    },
    {
      label: "As one level amount a year, worth the same today",
      parts: formula("a later year is worth", assumed(assumptions, "discount"), "less"),
      result: cash(levelPay),
    },
  ];
}
