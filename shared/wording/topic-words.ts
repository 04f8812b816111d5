import { rowOf } from "../compensation/fields";
import type { ComponentKind } from "../model/component";

/** A kind of pay inside a sentence: "pension", "sick days", "RSU". */
export function topicWord(kind: ComponentKind): string {
  const { label } = rowOf(kind);
  return label === label.toUpperCase() ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
