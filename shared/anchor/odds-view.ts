import { type CurvePoint, oddsCurve } from "../negotiation/odds-curve";
import type { PricedOdds } from "../negotiation/odds-game";
import { oddsModel } from "../negotiation/odds-model";
import { stepOf } from "../negotiation/round-ask";
import type { SearchEvidence } from "../negotiation/search-evidence";
import { compareStrategies, type Strategies, type StrategyName } from "../negotiation/strategies";
import { roundTicks } from "./scale";

/** The odds picture: what the model and the numbers alone say, and where the ask stands in it. */
export type OddsView = {
  readonly companies: number;
  /** "from n numbers": the odds are a model of few, and say of how few. */
  readonly numbers: number;
  readonly curve: readonly CurvePoint[];
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly price: number; readonly isAsk: boolean }[];
  /** The odds and the expected gain a year of the number to say; null when there is none. */
  readonly ask: PricedOdds | null;
  /** The highest expected gain a year that any number has. */
  readonly best: PricedOdds;
  readonly floor: number | null;
  readonly ceiling: number | null;
};

/** Labels nearer than this share of the picture would cover each other. */
const LABEL_SHARE = 0.17;

/** Null while fewer than three companies have shown a bound. */
export function oddsView(evidence: SearchEvidence, ask: number | null): OddsView | null {
  const model = oddsModel(evidence);
  if (!model.ok) return null;
  const { companies, numbers, game, best } = model.value;
  const floor = evidence.floor?.amount ?? null;
  const ceiling = evidence.ceiling?.amount ?? null;
  const shown = [ask, floor, ceiling].filter((it) => it !== null);
  const curve = oddsCurve(model.value, shown);
  const first = curve[0]?.price ?? 0;
  const last = curve.at(-1)?.price ?? 1;
  return {
    companies,
    numbers,
    curve,
    min: first,
    max: last,
    ticks: oddsTicks([ask, ceiling, floor], ask, first, last),
    ask: ask === null ? null : game.at(ask),
    best,
    floor,
    ceiling,
  };
}

/** The ask, then the bounds, then round prices, as many as there is room for. */
function oddsTicks(
  bounds: readonly (number | null)[],
  ask: number | null,
  min: number,
  max: number,
): OddsView["ticks"] {
  const taken: number[] = [];
  for (const price of [...bounds, ...roundTicks(min, max, 6)]) {
    if (price === null || price < min || price > max) continue;
    if (taken.every((it) => Math.abs(it - price) >= LABEL_SHARE * (max - min))) taken.push(price);
  }
  return taken.sort((a, b) => a - b).map((price) => ({ price, isAsk: price === ask }));
}

/** The number of the strategy that is not active, where it is far enough away to be told. */
export type OtherAsk = {
  readonly strategy: StrategyName;
  readonly amount: number;
  /** It does not fit the company that is next; another company may hear it. */
  readonly isElsewhere: boolean;
};

/** For the next company, else for the search as a whole. */
export function otherAsk(evidence: SearchEvidence, own: Strategies): OtherAsk | null {
  if (own.other)
    return own.other.differs
      ? { strategy: own.other.strategy, amount: own.other.amount, isElsewhere: false }
      : null;
  const { other } = compareStrategies(evidence, null);
  if (!other || own.ask.kind !== "ask") return null;
  const isApart = Math.abs(other.amount - own.ask.amount) > stepOf(own.ask.amount);
  return isApart ? { strategy: other.strategy, amount: other.amount, isElsewhere: true } : null;
}
