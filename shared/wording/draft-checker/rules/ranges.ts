import { amountOf, amountPattern, looksLikePay } from "../amounts";
import { type Around, type DraftRule, IAM, mark } from "../draft-rule";
import { edge, otherMoney, otherUnit, payWord, perTime } from "./pay-context";
import { twoAmountsRule } from "./two-amounts";

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
    mark([
      "(?:anything|something|anywhere|somewhere)(?: from)? [$€£]? ?\\d{2,3}(?:[,.]\\d{3})?k? (?:upwards?|up|or more|and more|or above|or over)",
    ]),
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
      "(?:expected|hoped for|hoping for|expecting|was after|want|wanted|deserve) (?:maybe |perhaps )?(?:a little bit |a bit |a little |much |far |way |significantly )?more(?= ?[.,!?]| ?$|\\n| than)",
      "name (?:your|a) price",
      "(?:salary|pay|base|number|compensation|comp)(?: is|:)? ?(?:tbd|tbc|tba|to be (?:discussed|determined|decided|agreed|confirmed)|up for discussion)",
      "(?:could|can|would|might) (?:the|your|my) (?:base|salary|base salary|pay|offer|number) (?:be|go|come) (?:a (?:little |bit )?|even |much )?(?:bit )?(?:higher|better|more|up)",
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

export const rangeRules: readonly DraftRule[] = [twoAmountsRule, wordedRange, vague, unnamed];
