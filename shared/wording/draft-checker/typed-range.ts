import { nothingToSay } from "./draft-rule";
import { foundBy } from "./found";
import { plainText } from "./plain-text";
import { twoAmountsRule } from "./rules/two-amounts";

/** R15: the first range of pay in a draft as it was typed, "$110–130k"; null without one. */
export function typedRange(draft: string): string | null {
  const message = { say: nothingToSay, hasAsk: true, hasDeadline: true };
  const [first] = foundBy([twoAmountsRule], plainText(draft), message, draft);
  return first ? draft.slice(first.start, first.end) : null;
}
