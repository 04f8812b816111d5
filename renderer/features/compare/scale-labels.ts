import type { Axis } from "../../../shared/compensation/compare-view";

type Lean = "start" | "middle" | "end";
type ScaleLabel = {
  readonly key: string;
  readonly text: string;
  /** Place on the bar, in per cent, and which way the words lean so that they stay inside. */
  readonly left: string;
  readonly lean: Lean;
};

/** What the words take of the narrowest bar, with the space around them. */
const TICK_WIDTH = 0.22;
const CURRENT_WIDTH = 0.4;

/** The ticks under a bar; under the current job's own bar the mark is named instead of the ticks near it. */
export function scaleLabels(
  { ticks, max, currentJob }: Axis,
  isCurrentJob: boolean,
  write: (units: number) => string,
): readonly ScaleLabel[] {
  const marked = isCurrentJob && currentJob !== null ? currentJob / max : null;
  const taken = marked === null ? null : span(marked, CURRENT_WIDTH);
  const labels = ticks
    .map((units) => ({ key: String(units), text: write(units), place: units / max }))
    .filter(({ place }) => taken === null || areApart(taken, span(place, TICK_WIDTH)));
  const all =
    marked === null ? labels : [...labels, { key: "current", text: "current job", place: marked }];
  return all.map(({ key, text, place }) => ({
    key,
    text,
    left: `${Math.min(1, Math.max(0, place)) * 100}%`,
    lean: leanOf(place),
  }));
}

type Span = { readonly from: number; readonly to: number };

/** From where to where words stand on the bar, as a share of its width. */
function span(place: number, width: number): Span {
  const from = { start: place, middle: place - width / 2, end: place - width }[leanOf(place)];
  return { from, to: from + width };
}

function areApart(one: Span, other: Span): boolean {
  return one.to <= other.from || other.to <= one.from;
}

function leanOf(place: number): Lean {
  if (place < 0.05) return "start";
  return place > 0.92 ? "end" : "middle";
}
