import { amountOf, amountPattern, looksLikePay } from "../amounts";
import { type Around, type DraftRule, IAM, mark } from "../draft-rule";

const edge = "(?<![a-z0-9.,$€£])";
const joined = " ?(?:-|to|or|/|\\.{2,3}|till|until|through|up to) ?";
const twoAmounts = new RegExp(
  `${edge}(?<from>(?:anywhere |somewhere )?(?:from|between) )?${amountPattern(1)}(?<joint>${joined}| and )${amountPattern(2)}`,
  "g",
);

/** What else is counted in "from 3 to 5": never pay. */
const otherUnit =
  /^ ?\+? ?(?:%|percent|people|persons|employees|users|engineers|developers|staff|reports|days?|weeks?|months?|years?|yrs?|hours?|hrs?|h\b|minutes?|mins?|seconds?|am\b|pm\b|o ?clock|km|miles|shares|options|rsus?|requests|servers|services|rounds|interviews|customers|clients|lines|stores|tickets|candidates|countries|pages|points|times|steps|teams|slides|rows|kg|gb|tb|mb|ms\b)/;
const movedBy =
  /\b(?:mov|rais|went|go|goes|increas|bring|brought|chang|grew|grow|jump|lift|came|come|cut|drop|rose|rise|improv|scal|reduc|bump|correct)/;
const otherMoney =
  /\b(?:budgets?|revenue|saved|savings|funding|valuation|arr|sales|spend|spending|turnover|contracts? worth|deals?|series [a-e]|costs?|invoices?|fees?)\b/;
const payWord =
  /\b(?:salary|base|pay|compensation|comp|wage|expectations?|expect(?:ing|ed)?|ballpark|in mind|looking for|asking|earn|make|accept|hoping|offer)\b/;
const perTime = /\b(?:an hour|per hour|hourly|day rate|an? hr)\b|\/ ?(?:h|hr|hour)\b/;
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
  if (low.hasScale || high.hasScale) return !otherMoney.test(sentence);
  if (high.units <= low.units) return false;
  if (looksLikePay(low.units) && looksLikePay(high.units)) return true;
  const isShort = low.units >= 30 && high.units < 1000 && !/^ ?[.:/]\d/.test(after);
  return isShort && payWord.test(sentence);
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
const range: DraftRule = {
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

const otherCount = /^ [a-z]{0,20} ?(?:users|requests|people|rows|customers|records|events|lines)/;
/** "around 120." is pay; "around 120 services" is not. */
const endsAmount = /^ ?(?:$|[.,!?;\n"]|base|for|a year|per|in|as|would|is|and)/;
const notPay = /^ (?:of (?!pay|salary|\$|€|£|\d)|from junior)/;

/** R15: a range in words. */
const wordedRange: DraftRule = {
  rule: "R15",
  title: "A range.",
  advice: (say) => `They hear the low end. Write ${say.ask}.`,
  mend: "ask",
  marks: [
    mark(
      [
        "(?:my|a|our) (?:(?:expected|desired|target|ideal|preferred) )?(?:salary|pay|base|compensation|target|price|expected|desired|ideal) range",
        "my range",
        "(?:in|within|into) (?:that|your|this|the) (?:(?:salary|pay|posted|advertised|stated|published|listed) )?range",
        "range (?:im|i am|i was|id be) (?:looking|targeting|thinking|considering|aiming|asking)",
        "range of pay",
        "(?:higher|upper|top|high|lower|low) end(?: of (?:your|the|that|my))?(?: (?:salary|pay))?(?: range| scale| band)",
        "top of (?:your|the|that) (?:salary |pay )?(?:range|band)",
        "(?:low|mid|high|lower|upper|middle)(?: to (?:mid|high|upper))?(?:-| )(?:(?:one )?hundreds|six figures|\\d{2,3},?0?s|(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))",
        "(?:low|high|mid) six(?:-| )figures?",
        "(?:in|around|into) the \\d{3}s",
      ],
      { unlessAfter: notPay },
    ),
  ],
  examples: {
    marked: ["My salary range starts at 120.", "I am aiming for the mid 130s."],
    innocent: ["I enjoyed hearing about the range of my duties.", "What is the salary range?"],
  },
};

const figure = amountPattern(1);
const said =
  /\b(?:talk|talked|spoke|speak|write|writing|wrote|ask|asked|agree|agreed|think|thinking|call|called|know|told|heard|hear|discuss|discussed|question|conversation|happy|sure|letter|email|what) $/;

const vagueBefore = new RegExp(
  `${edge}(?:around|about|roughly|approximately|approx\\.?|circa|ca\\.|close to|near|nearly|somewhere (?:around|near|above|over|north of)|(?:in the )?(?:region|neighbou?rhood|ballpark|vicinity|area) of|ballpark(?: figure)?(?: is|:)?|at least|a minimum of|minimum|no less than|north of|upwards? of|starting (?:at|from)|in excess of|up to|~) ?(?:about |around )?(?:a )?(?:base of |salary of )?${figure}`,
  "g",
);
const vagueAfter = new RegExp(
  `${edge}${figure}(?: ?\\+(?! ?\\d)| ?ish(?![a-z])|-ish(?![a-z])| or (?:so|more|thereabouts|higher|above|something)(?![a-z])| and (?:up|above)(?![a-z])| ?(?:\\+ ?/ ?-|±| plus or minus| give or take)| plus(?= ?[.!?]))`,
  "g",
);

function isVaguePay(match: RegExpExecArray, { before, after, sentence }: Around): boolean {
  const typed = amountOf(match.groups ?? {}, 1);
  if (/^about/.test(match[0]) && said.test(before)) return false;
  const isTiny = typed.units < 1000 && !typed.hasScale;
  if (typed.hasCurrency && isTiny) return payWord.test(sentence) || perTime.test(sentence);
  if (typed.hasCurrency) return !otherMoney.test(sentence) || payWord.test(sentence);
  if (/^(?:,\d| ?%| percent)/.test(after)) return false;
  if (otherUnit.test(after) || otherUnit.test(match[0].replace(/^.*\d/, ""))) return false;
  if (typed.hasScale) return !otherMoney.test(sentence);
  if (looksLikePay(typed.units)) return !otherCount.test(after);
  const isShort = typed.units >= 30 && typed.units < 1000;
  const isSaidAsPay = payWord.test(sentence) || /ish$/.test(match[0]);
  return isShort && isSaidAsPay && endsAmount.test(after);
}

/** R15: a number with "about" in front of it, or a plus behind it, is a range. */
const vague: DraftRule = {
  rule: "R15",
  title: "Not one number.",
  advice: (say) => `They hear less. Write ${say.ask}.`,
  mend: "ask",
  marks: [
    { pattern: vagueBefore, counts: isVaguePay },
    { pattern: vagueAfter, counts: isVaguePay },
    mark(["give or take (?:a (?:few|couple|little)|[$€£]? ?\\d[\\d,.]*k?)"], { payOnly: true }),
  ],
  examples: {
    marked: ["I was thinking around 120k.", "A base of $130,000 or so."],
    innocent: ["We spoke about $138,000 base on Monday.", "I have about 10 years of experience."],
  },
};

/** R15: no figure at all, only more of it. */
const unnamed: DraftRule = {
  rule: "R15",
  title: "No number.",
  advice: (say) => `They choose how much. Write ${say.ask}.`,
  mend: "ask",
  marks: [
    mark(
      [
        "(?:a (?:bit|little)|slightly|somewhat|a touch) (?:more|higher|better)(?: (?:money|base|pay|salary))?",
      ],
      { payOnly: true, unlessAfter: /^ (?:about|time|detail|information|than a)/ },
    ),
    mark([
      "(?:market|industry|competitive|fair) (?:rate|salary|pay|compensation|base)",
      "(?:something|anything) (?:fair|reasonable|competitive|similar|higher|better|more)",
      "(?:expected|hoped for|hoping for|expecting|was after|want|wanted|deserve) (?:a bit |a little |much |far |way |significantly )?more(?= ?[.,!?]| ?$|\\n| than)",
      "name (?:your|a) price",
      "(?:trust|rely on|count on) you (?:to|for) (?:make|give|offer|pay|come up with|find)? ?(?:me )?(?:a |an )?(?:fair|good|right|reasonable|decent)",
      "commensurate with",
      "whatever (?:is|you think is|you consider|seems|feels|you feel is|would be|youd consider) (?:fair|right|reasonable|appropriate|best|standard)",
      `${IAM} open (?:on|about|regarding) (?:the )?(?:salary|pay|base|compensation|number)`,
    ]),
  ],
  examples: {
    marked: ["Could you do a little more on base?", "I want a fair salary."],
    innocent: ["Please tell me a little more about the team.", "A bit more time would help."],
  },
};

export const rangeRules: readonly DraftRule[] = [range, wordedRange, vague, unnamed];
