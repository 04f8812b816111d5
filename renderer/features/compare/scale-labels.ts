import type { Axis } from "../../../shared/compensation/compare-view";

type ScaleLabel = {
  readonly key: string;
  readonly text: string;
  /** Place on the bar, in per cent, and which way the words lean so that they stay inside. */
  readonly left: string;
  readonly lean: "start" | "middle" | "end";
};

/** Closer than this, two labels of one scale would touch. */
const TOO_CLOSE = 0.24;

/** The ticks under a bar; under the current job's own bar the mark is named instead of the ticks near it. */
export function scaleLabels(
  { ticks, max, currentJob }: Axis,
  isCurrentJob: boolean,
  write: (units: number) => string,
): readonly ScaleLabel[] {
  const marked = isCurrentJob && currentJob !== null ? currentJob / max : null;
  const labels = ticks
    .map((units) => ({ key: String(units), text: write(units), place: units / max }))
    .filter(({ place }) => marked === null || Math.abs(place - marked) > TOO_CLOSE);
  const all =
    marked === null ? labels : [...labels, { key: "current", text: "current job", place: marked }];
  return all.map(({ key, text, place }) => ({
    key,
    text,
    left: `${Math.min(1, Math.max(0, place)) * 100}%`,
    lean: place < 0.05 ? "start" : place > 0.92 ? "end" : "middle",
  }));
}
