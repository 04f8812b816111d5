import { type Axis, shareAt } from "./scale";
import type { Caption, CaptionSide, LineMark, MarkKind } from "./view-types";

/** Widths as shares of the line at its narrowest (334 px in a window of 1280): a short label, and a caption. */
const LABEL_SHARE = 0.095;
const CAPTION_SHARE = 0.21;
const LABEL_ORDER: readonly MarkKind[] = ["paper", "refused", "accepted", "ask", "verbal"];

/** Says which marks of a row carry their label: paper before refusals before talk, none over another. */
export function labelled(marks: readonly LineMark[], axis: Axis): readonly LineMark[] {
  const taken: number[] = [];
  const chosen = new Set<LineMark>();
  const inOrder = [...marks].sort(
    (a, b) =>
      LABEL_ORDER.indexOf(a.kind) - LABEL_ORDER.indexOf(b.kind) || (a.date < b.date ? 1 : -1),
  );
  for (const mark of inOrder) {
    const place = shareAt(mark.amount, axis);
    if (taken.some((it) => Math.abs(it - place) < LABEL_SHARE)) continue;
    taken.push(place);
    chosen.add(mark);
  }
  return marks.map((mark) => {
    const isLabelled = chosen.has(mark);
    return mark.isLabelled === isLabelled ? mark : { ...mark, isLabelled };
  });
}

type Bounds = {
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly current: number | null;
};

/**
 * The captions under the line, none over another: floor to its left and ceiling to its right where there
 * is room, the current salary only where it fits between them.
 */
export function captions({ floor, ceiling, current }: Bounds, axis: Axis): readonly Caption[] {
  const placed: (Caption & { readonly from: number; readonly to: number })[] = [];
  const place = (kind: Caption["kind"], amount: number | null, sides: readonly CaptionSide[]) => {
    if (amount === null) return;
    const fits = sides
      .map((side) => ({ kind, amount, side, ...extent(shareAt(amount, axis), side) }))
      .find(
        ({ from, to }) =>
          from >= -0.02 && to <= 1.02 && !placed.some((it) => from < it.to && to > it.from),
      );
    if (fits) placed.push(fits);
  };
  // The job proves the floor while there is no paper: one caption says both.
  const isSame = floor !== null && floor === current;
  place(isSame ? "current" : "floor", floor, ["left", "right", "centre"]);
  place("ceiling", ceiling, ["right", "left", "centre"]);
  if (!isSame) place("current", current, ["centre", "left", "right"]);
  return placed.map(({ kind, amount, side }) => ({ kind, amount, side }));
}

function extent(share: number, side: CaptionSide): { readonly from: number; readonly to: number } {
  switch (side) {
    case "left":
      return { from: share - CAPTION_SHARE, to: share };
    case "right":
      return { from: share, to: share + CAPTION_SHARE };
    case "centre":
      return { from: share - CAPTION_SHARE / 2, to: share + CAPTION_SHARE / 2 };
  }
}
