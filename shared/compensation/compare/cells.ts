import type { ComponentKind } from "../../model/component";
import type { Failure } from "../../result";
import type { PackageValue } from "../package-value";
import { added, cash, formula, percent, type Step } from "../part";
import { countedIn, promisedIn, type View } from "../totals";
import type { Valuation } from "../valuation";
import type { CompareCell, Contestant } from "./compare-types";

/** The figure of one kind in one column, before the best of its row is marked. */
export function cellOf(kind: ComponentKind, contestant: Contestant, view: View): CompareCell {
  const { said, onPaper } = contestant.worth;
  const spoken = ofKind(said, kind);
  const proven = onPaper ? ofKind(onPaper, kind) : nothing;
  const isOnPaper = proven.valuations.length > 0;
  const { valuations } = isOnPaper ? proven : spoken;
  const failure = spoken.failure ?? proven.failure;
  const blank = blankCell(contestant, failure);
  if (valuations.length === 0) {
    if (failure) return { ...blank, state: "failed" };
    return said.none.includes(kind) ? { ...blank, state: "none" } : blank;
  }
  const counted = sumCounted(valuations, view);
  const promised = sumPromised(spoken.valuations.length > 0 ? spoken.valuations : valuations, view);
  const saidCounted = sumCounted(spoken.valuations, view);
  const isRisky = valuations.some((it) => it.class === "risky");
  return {
    ...blank,
    state: "value",
    counted,
    hours: valuations.at(-1)?.hoursPerWeek ?? null,
    promised: isRisky || promised !== counted ? promised : null,
    detail: valuations.length === 1 ? (valuations[0]?.detail ?? []) : [],
    isOnPaper,
    isFromHistory: (isOnPaper && onPaper ? onPaper : said).components.some(
      ({ component }) =>
        component.kind === kind && component.kind === "bonus" && component.history.length > 0,
    ),
    saidSince:
      isOnPaper && spoken.valuations.length > 0 && saidCounted !== counted ? saidCounted : null,
    valuations: valuations.map((it) => withView(it, view)),
  };
}

function blankCell(contestant: Contestant, failure: Failure | null): CompareCell {
  return {
    columnId: contestant.column.id,
    state: "not-asked",
    counted: null,
    hours: null,
    promised: null,
    detail: [],
    isOnPaper: false,
    isFromHistory: false,
    saidSince: null,
    mark: null,
    valuations: [],
    failure,
  };
}

type OfKind = { readonly valuations: readonly Valuation[]; readonly failure: Failure | null };
const nothing: OfKind = { valuations: [], failure: null };

function ofKind(value: PackageValue, kind: ComponentKind): OfKind {
  const valuations: Valuation[] = [];
  let failure: Failure | null = null;
  for (const { component, worth } of value.components) {
    if (component.kind !== kind) continue;
    if (worth.ok) valuations.push(worth.value);
    else failure = failure ?? worth.failure;
  }
  return { valuations, failure };
}

function atShare(valuation: Valuation, { riskShare, period }: View): number {
  const counted = countedIn(valuation, period);
  return valuation.class === "risky" ? riskShare * counted : counted;
}

function sumCounted(valuations: readonly Valuation[], view: View): number {
  return valuations.reduce((sum, it) => sum + atShare(it, view), 0);
}

function sumPromised(valuations: readonly Valuation[], { period }: View): number {
  return valuations.reduce((sum, it) => sum + promisedIn(it, period), 0);
}

/** The explanation as it reads on this screen: the chosen time, then the share of risk. */
function withView(valuation: Valuation, view: View): Valuation {
  if (valuation.hoursPerWeek !== null) return valuation;
  const counted = cash(countedIn(valuation, view.period));
  const steps: Step[] = [...valuation.explanation];
  if (view.period === "first-year")
    steps.push({ label: "Counted in year one", parts: [], result: counted });
  if (view.period === "horizon")
    steps.push({
      label: "Counted in all years together",
      parts: formula(...added(valuation.countedYears)),
      result: counted,
    });
  if (valuation.class === "risky" && view.riskShare !== 1)
    steps.push({
      label: "At the share of risky pay you count",
      parts: formula(counted, "×", percent(view.riskShare)),
      result: cash(atShare(valuation, view)),
    });
  return { ...valuation, explanation: steps };
}
