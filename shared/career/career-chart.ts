import { type Axis, axisAround } from "../anchor/scale";
import { addDays, daysBetween } from "../day";
import type { Day } from "../model/basics";
import type { CareerJob } from "./career-view";

/** A point of the picture: days since the first step, base a year. */
export type ChartPoint = { readonly x: number; readonly base: number };
type ChartJob = {
  readonly employer: string;
  /** Steps of this job and its last day, to draw as a stair. */
  readonly points: readonly ChartPoint[];
};
export type CareerChart = {
  readonly jobs: readonly ChartJob[];
  readonly days: number;
  readonly axis: Axis;
  readonly years: readonly { readonly x: number; readonly year: string }[];
};

const MOST_YEAR_LABELS = 10;

/** The stairs of pay, one a job; null before two figures are known. */
export function careerChart(jobs: readonly CareerJob[]): CareerChart | null {
  const paid = jobs.filter((job) => job.steps.length > 0);
  const bases = paid.flatMap((job) => job.steps.map((step) => step.base));
  const start = paid.flatMap((job) => job.steps.map((step) => step.date)).sort()[0];
  const end = paid
    .map((job) => job.until)
    .sort()
    .at(-1);
  if (bases.length < 2 || start === undefined || end === undefined) return null;
  const days = Math.max(1, daysBetween(start, end));
  const point = (date: Day, base: number) => ({ x: daysBetween(start, date), base });
  return {
    jobs: paid.map(({ employer, steps, until, lastBase }) => ({
      employer,
      points: [...steps.map((step) => point(step.date, step.base)), point(until, lastBase ?? 0)],
    })),
    days,
    axis: axisAround(bases, false, 5),
    years: yearTicks(start, days),
  };
}

/** Each first of January inside, thinned so that the labels do not touch. */
function yearTicks(start: Day, days: number): CareerChart["years"] {
  const first = Number(start.slice(0, 4)) + 1;
  const last = Number(addDays(start, days).slice(0, 4));
  const every = Math.max(1, Math.ceil((last - first + 1) / MOST_YEAR_LABELS));
  const ticks = [];
  for (let year = first; year <= last; year += every)
    ticks.push({ x: daysBetween(start, `${year}-01-01`), year: String(year) });
  return ticks;
}
