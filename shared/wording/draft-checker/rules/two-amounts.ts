import { amountOf, amountPattern, looksLikePay } from "../amounts";
import type { Around, DraftRule } from "../draft-rule";
import { edge, otherMoney, otherUnit, payWord, perTime } from "./pay-context";

const joined = " ?(?:-|~|to|or|/|\\.{2,3}|till|until|through|up to) ?";
const twoAmounts = new RegExp(
  `${edge}(?<from>(?:anywhere |somewhere )?(?:from|between) )?${amountPattern(1)}(?<joint>${joined}| and )${amountPattern(2)}`,
  "g",
);

const movedBy =
  /\b(?:mov|rais|went|go|goes|increas|bring|brought|chang|grew|grow|jump|lift|came|come|cut|drop|rose|rise|improv|scal|reduc|bump|correct)/;
/** "110-130k records": what is counted follows. After pay follows "in mind", "base", "a year". */
const countedNext =
  /^ (?!(?:a|an|and|annually|as|at|base|based|before|but|comp|compensation|depending|excluding|eur|for|gbp|given|gross|here|if|in|including|is|max|maximum|min|minimum|net|now|on|or|ote|pay|per|plus|range|right|salary|seems?|should|since|so|sounds?|the|this|to|total|tops|usd|was|when|will|with|works?|would|year|yearly|yr)\b)[a-z]/;
/** Said of a figure without any sign of money. */
const agreesTo =
  /\b(?:anywhere|somewhere|something|works? for me|works? well|id say|i would say|id be (?:happy|good|fine|ok|okay)|i would be (?:happy|good|fine|ok|okay)|comfortable|acceptable)\b/;
const raiseWord = /\b(?:raise|increase|bump|more|higher|uplift|rise)\b/;

function isPayRange(match: RegExpExecArray, { before, after, sentence }: Around): boolean {
  const groups = match.groups ?? {};
  const low = amountOf(groups, 1);
  const high = amountOf(groups, 2);
  const isBetween = groups.from?.includes("between") ?? false;
  if (groups.joint === " and " && !isBetween) return false;
  if (/^-\d/.test(after) || /\d[-/]$/.test(before)) return false;
  const isMove = !groups.from?.startsWith("anywhere") && !groups.from?.startsWith("some");
  if (groups.joint?.trim() === "to" && isMove && movedBy.test(sentence)) return false;
  if (/^ ?(?:%|percent)/.test(after)) return high.units > low.units && raiseWord.test(sentence);
  const hasCurrency = low.hasCurrency || high.hasCurrency;
  const isTiny = high.units < 1000 && !low.hasScale && !high.hasScale;
  if (hasCurrency && isTiny) return payWord.test(sentence) || perTime.test(`${sentence} ${after}`);
  if (hasCurrency) return !otherMoney.test(sentence) || payWord.test(sentence);
  if (otherUnit.test(after)) return false;
  if (low.hasScale || high.hasScale)
    return payWord.test(sentence) || !(otherMoney.test(sentence) || countedNext.test(after));
  if (high.units <= low.units) return false;
  if (looksLikePay(low.units) && looksLikePay(high.units)) return true;
  const isShort = low.units >= 30 && high.units < 1000 && !/^ ?[.:/]\d/.test(after);
  return isShort && (payWord.test(sentence) || agreesTo.test(sentence));
}

const lowEnd = (found: string) => /[^\d]*\d[\d,. ]*(?: ?k)?/i.exec(found)?.[0] ?? found;

/** The low figure as it was typed, with the sign and the k that stand only at the other end. */
function lowFigure(found: string): string {
  const typed = lowEnd(found)
    .replace(/^(?:anywhere|somewhere)?\s*(?:from|between)?\s*/i, "")
    .trim();
  const sign = /^[\d]/.test(typed) ? (/[$€£¥₹]/.exec(found)?.[0] ?? "") : "";
  const scale = /\d\s?k\s*$/i.test(found) && !/k$/i.test(typed) ? "k" : "";
  return `${sign}${typed.replace(/[,. ]+$/, "")}${scale}`;
}

/** R15: one fixed number, never a range. */
export const twoAmountsRule: DraftRule = {
  rule: "R15",
  title: "A range.",
  advice: (say, found) =>
    /%|percent/i.test(found)
      ? `They hear the low end. Write ${say.ask}.`
      : `They hear ${lowFigure(found)}. Write ${say.ask}.`,
  mend: "ask",
  marks: [{ pattern: twoAmounts, counts: isPayRange }],
  examples: {
    marked: ["I had $110–130k in mind.", "I expect between 110,000 and 130,000."],
    innocent: ["You moved from $126,000 to $134,000.", "I led 10-15 people from 2019 to 2023."],
  },
};
