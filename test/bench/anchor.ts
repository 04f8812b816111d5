import { anchorView } from "../../shared/anchor/anchor-view";
import type { Opportunity } from "../../shared/model/opportunity";
import type { Workspace } from "../../shared/model/workspace";
import { sampleSearch } from "../../shared/sample/sample-search";
import { anOpportunity, iAsk, theyAccept, theyOffer, theyRefuse } from "../helpers/workspaces";
import { type BenchFigure, mediansMs } from "./measure";

const today = "2026-05-12";
const doublings = [10, 20, 40, 80, 160, 320] as const;
const RUNS = 200;
const limits: Readonly<Record<number, number>> = { 20: 2, 200: 16 };

/** The whole Anchor view model, odds and staircase included, from records alone: nothing is kept between runs. */
export function anchorFigures(): readonly BenchFigure[] {
  const sizes = [...doublings, 200].sort((a, b) => a - b);
  const taken = mediansMs(sizes.map(freshSearches), RUNS);
  const medians = new Map(sizes.map((size, place) => [size, taken[place] ?? 0]));
  const figures = sizes.map((companies): BenchFigure => {
    const half = medians.get(companies / 2);
    const value = medians.get(companies) ?? 0;
    return {
      key: `anchor-view-model-${companies}`,
      name: `Anchor view model, ${companies} companies`,
      value,
      unit: "ms",
      limit: limits[companies] ?? null,
      ratio: half === undefined ? null : value / half,
    };
  });
  return [...figures, doublingFigure(figures)];
}

/** Records that nothing was computed from yet, a new copy for each run. */
function freshSearches(companies: number): () => unknown {
  const search = searchOf(companies);
  const all = Object.values(search.opportunities);
  const copies = Array.from({ length: RUNS * 2 }, () => ({
    ...search,
    opportunities: Object.fromEntries(all.map((it) => [it.id, structuredClone(it)])),
  }));
  return () => anchorView(copies.pop() ?? search, today);
}

/** Each doubling of the companies at most doubles the time. */
function doublingFigure(figures: readonly BenchFigure[]): BenchFigure {
  return {
    key: "anchor-view-model-doubling",
    name: "Anchor view model, most that a doubling costs",
    value: Math.max(...figures.flatMap((it) => it.ratio ?? [])),
    unit: "x",
    limit: 2,
    ratio: null,
  };
}

/** Every company with numbers around 120,000: paper, a refused ask, both, talk, a yes. */
function searchOf(companies: number): Workspace {
  const roll = dice(companies);
  const all = Array.from({ length: companies }, (_, place) => companyWith(place, roll));
  return {
    ...sampleSearch(today),
    opportunities: Object.fromEntries(all.map((it) => [it.id, it])),
    contacts: {},
  };
}

function companyWith(place: number, roll: () => number): Opportunity {
  const day = (date: number) => `2026-04-${String(date).padStart(2, "0")}`;
  const base = Math.round(95 + 45 * roll()) * 1_000;
  const ask = base + Math.round(4 + 24 * roll()) * 1_000;
  const said = theyOffer(base - 4_000, "verbal", day(2));
  const rounds = [
    [said, theyOffer(base, "written", day(9))],
    [said, iAsk(ask, day(5)), theyRefuse(ask, day(6))],
    [said, iAsk(ask, day(5)), theyRefuse(ask, day(6)), theyOffer(base, "written", day(12))],
    [said, iAsk(ask, day(5))],
    [iAsk(ask, day(5)), theyAccept(ask, day(7))],
  ][place % 5];
  return anOpportunity(`Company ${place}`, rounds);
}

/** The same throws on every machine. */
function dice(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
