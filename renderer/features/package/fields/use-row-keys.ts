import { useRef } from "react";

/** Keys that stay with their row when another is removed, so that no text moves to a neighbour. */
export function useRowKeys(count: number): {
  readonly at: (place: number) => number;
  readonly remove: (place: number) => void;
} {
  const keys = useRef<number[]>([]);
  const next = useRef(0);
  while (keys.current.length < count) {
    keys.current.push(next.current);
    next.current += 1;
  }
  keys.current.length = count;
  return {
    at: (place) => keys.current[place] ?? place,
    remove: (place) => {
      keys.current.splice(place, 1);
    },
  };
}
