import type { CareerChart } from "../../../shared/career/career-chart";

/** How wide one letter of a name is, at most on average. */
const LETTER = 7;
/** The name begins right of the dot of its first step. */
const AFTER_DOT = 8;
const OVER_STEP = 9;
/** A name of so many letters is never cut; the table below has every name whole. */
const WHOLE_LETTERS = 24;

type Place = { readonly text: string; readonly x: number; readonly y: number };
type Picture = {
  readonly x: (days: number) => number;
  readonly y: (base: number) => number;
  readonly left: number;
  readonly right: number;
};

/**
 * Where the name of a job stands: over the highest step that it crosses, moved left where it would leave the
 * picture; a long one is cut to the length of its stair. Pixels.
 */
export function namePlace(
  job: CareerChart["jobs"][number],
  jobs: CareerChart["jobs"],
  picture: Picture,
): Place | null {
  const first = job.points[0];
  const last = job.points.at(-1);
  if (!first || !last) return null;
  const { left, right } = picture;
  const stair = picture.x(last.x) - picture.x(first.x) - AFTER_DOT;
  const most = Math.max(WHOLE_LETTERS, Math.floor(stair / LETTER));
  const { employer } = job;
  const text = employer.length > most ? `${employer.slice(0, most - 1).trimEnd()}\u2026` : employer;
  const width = text.length * LETTER;
  const x = Math.max(left, Math.min(picture.x(first.x) + AFTER_DOT, right - width));
  const crossed = jobs
    .flatMap((it) => it.points)
    .filter((it) => picture.x(it.x) >= x - AFTER_DOT && picture.x(it.x) <= x + width);
  return {
    text,
    x,
    y: Math.min(...[first, ...crossed].map((it) => picture.y(it.base))) - OVER_STEP,
  };
}
