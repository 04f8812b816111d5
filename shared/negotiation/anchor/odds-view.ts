import { type CurvePoint, oddsCurve } from "../odds-curve";
import type { PricedOdds } from "../odds-game";
import { oddsModel } from "../odds-model";
import type { SearchEvidence } from "../search-evidence";
import type { Strategies } from "../strategies";
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

/** What the other strategy would say, where it is far enough away to be told. */
export function otherAsk({ other }: Strategies): number | null {
  return other?.differs ? other.amount : null;
}
