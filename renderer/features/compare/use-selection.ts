import { useMemo } from "react";
import {
  type ColumnId,
  type CompareView,
  CURRENT_JOB,
} from "../../../shared/compensation/compare-view";
import type { Id } from "../../../shared/model/basics";

/** Which packages stand beside the current job, and in which order. */
export type Selection = {
  readonly add: (id: Id) => void;
  readonly remove: (id: ColumnId) => void;
  readonly canMove: (id: ColumnId, by: 1 | -1) => boolean;
  readonly move: (id: ColumnId, by: 1 | -1) => void;
};

export function useSelection(
  { columns }: CompareView,
  setSelected: (selected: readonly Id[]) => void,
): Selection {
  return useMemo(() => {
    const shown = columns.map(({ id }) => id).filter((id) => id !== CURRENT_JOB);
    const canMove = (id: ColumnId, by: 1 | -1) => {
      const place = shown.indexOf(id);
      return place >= 0 && shown[place + by] !== undefined;
    };
    return {
      add: (id) => setSelected([...shown, id]),
      remove: (id) => setSelected(shown.filter((it) => it !== id)),
      canMove,
      move: (id, by) => {
        const place = shown.indexOf(id);
        const other = shown[place + by];
        if (canMove(id, by) && other !== undefined)
          setSelected(shown.with(place, other).with(place + by, id));
      },
    };
  }, [columns, setSelected]);
}

/** A choice of packages that are all gone (another workspace, an undo) is no choice. */
export function standingChoice(
  selected: readonly Id[] | null,
  opportunities: Readonly<Record<Id, unknown>>,
): readonly Id[] | null {
  if (selected === null || selected.length === 0) return selected;
  return selected.some((id) => id in opportunities) ? selected : null;
}
