/** A label beside a step of the line: its text and where the step stands, in the units of the picture. */
type StepLabel = {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
};
type PlacedLabel = StepLabel & { readonly textAnchor: "start" | "end" };

/** What a placed label covers, and the step it belongs to. */
type Extent = { readonly from: number; readonly to: number; readonly step: number };

/** Steps of one day share one label: the last, which is the highest. */
const MARK = 12;
/** Width of a letter of 11 px semibold, and the height of a line with its air. */
const LETTER = 6.3;
const LINE = 13;
const MOST_LETTERS = 24;

/** "Kawase Denki Kabushiki\u2026": a long name leaves room for its number. */
export function shortName(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}\u2026` : name;
}

/**
 * Labels left of their steps, or from the left edge on where there is no room; the newest first, none over
 * another. What finds no place goes without: the table says it.
 */
export function placeLabels(labels: readonly StepLabel[], left: number): readonly PlacedLabel[] {
  const placed: (PlacedLabel & Extent)[] = [];
  for (const label of labels.toReversed()) {
    const width = label.text.length * LETTER;
    const isAtEdge = label.x - width < left;
    const from = isAtEdge ? left : label.x - width;
    const to = from + width;
    const covers = placed.some(
      (it) =>
        Math.abs(it.step - label.x) < MARK ||
        (Math.abs(it.y - label.y) < LINE && from < it.to && to > it.from),
    );
    if (covers) continue;
    placed.push({
      ...label,
      x: isAtEdge ? left : label.x,
      textAnchor: isAtEdge ? "start" : "end",
      from,
      to,
      step: label.x,
    });
  }
  return placed;
}
