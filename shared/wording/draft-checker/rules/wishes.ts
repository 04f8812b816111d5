import { type DraftRule, IWOULD, mark } from "../draft-rule";

/** Things one may well wish for: a meeting, a copy, an answer to a question. */
const otherWish =
  /\b(?:copy|details|breakdown|overview|list|pdf|in writing|on paper|in the contract|clarif|meet|call|schedule|talk|explain|start|date|pension|vacation|remote|hours|who|why|when|how|monday|tuesday|wednesday|thursday|friday|office)\b/;

/** R17: a wish is not a number. */
const wish: DraftRule = {
  rule: "R17",
  title: "A wish, not a number.",
  advice: (say) => `Write ${say.ask}.`,
  mend: "ask",
  marks: [
    mark(
      [
        "(?:was|am|im|had been|ive been|have been|were) (?:really |kind of |kinda |sort of |just )?(?:hoping|wondering|thinking|dreaming|wishing)",
        "(?:would|could|might) (?:it|there) (?:perhaps |possibly |maybe )?be (?:possible|any (?:chance|way|room|possibility|flexibility)|some (?:room|flexibility|way))",
        "is there (?:any |some |a )?(?:chance|way|(?:wiggle )?room|possibility|flexibility|leeway|wiggle)",
        "any (?:chance|way) (?:you|we|of|that|to|for)",
        "(?:could|can|would) you (?:possibly|maybe|perhaps|please please|kindly consider)",
        "would you (?:mind|be able|be willing|be so kind|consider)",
        "please,? please",
        "do you (?:think|suppose|reckon) (?:you|we|it) (?:could|can|might)",
        "(?:is|would) (?:that|this|it) (?:be )?(?:at all )?(?:possible|doable|feasible|too (?:much|high)|asking too much)",
        "what(?: i|)s the (?:best|most|highest|max|maximum) (?:you|number|figure|salary)",
        "(?:best|most|highest) you (?:can|could) (?:do|offer|go|pay)",
        "(?:too much|a lot) to ask(?: for)?",
        "(?:might|could|may|would) be (?:fair|reasonable|appropriate|justified|about right)",
        "(?:could|can|would) you (?:see|find) (?:your|a) way (?:clear )?to",
        "ideally",
        "preferably",
        "in an ideal world",
        `${IWOULD} (?:really )?(?:love|appreciate|prefer|be (?:so |very |really )?(?:happy|grateful|thrilled|delighted)) (?:to (?:get|see|have|earn|make)|if (?:you|we|it)|with|more|a)`,
      ],
      { payOnly: true, unless: otherWish },
    ),
    mark([
      "(?:grateful|happy|glad|thankful|pleased) (?:for|with|about) (?:any|whatever|every|a small) (?:increase|raise|bump|offer|amount|figure)",
      "(?:wondering|hoping|asking|curious) (?:if|whether|that) (?:maybe |perhaps |possibly )?(?:you|we|they) (?:could|can|would|might) (?:maybe |perhaps |possibly )?(?:go up|go higher|increase|raise|improve|do more|do better|match|add|come up|stretch)",
    ]),
    mark(["is [$€£]? ?\\d{2,3}k? too (?:much|high)(?: to ask)?(?: for)?"]),
    mark(["(?:had|have) (?:[$€£]? ?\\d[\\d,.]{0,9}k? )?in mind"], {
      payOnly: true,
      unless: /\b(?:you|they)\b/,
    }),
  ],
  examples: {
    marked: ["I was hoping for 138k base.", "Is there any wiggle room on the salary?"],
    innocent: ["I was hoping to meet the team.", "Is there any chance to see the office?"],
  },
};

/** R17: a number that begs is no number. */
const plea: DraftRule = {
  rule: "R17",
  title: "Pleads.",
  advice: () => "Delete it.",
  mend: "clause",
  marks: [
    mark(
      [
        "if (?:at all |its |it is |thats |that is |this is )?(?:at all )?(?:possible|feasible|doable)",
        "if (?:you|we) (?:could|can)(?: [a-z]{1,12}){0,2} (?:find|see|manage|swing|stretch)",
        "if (?:that|this|it) (?:works|is ok(?:ay)?|is fine|is alright|is all right|suits|would work|sounds (?:ok(?:ay)?|good|fair|reasonable))(?: (?:for|with|to) you)?",
        "if (?:thats|its) (?:ok(?:ay)?|fine|alright|all right|not too much(?: trouble)?)(?: (?:for|with) you)?",
        "if (?:you|it) (?:dont|doesnt|do not|does not|wouldnt|would not) mind",
        "if (?:its|it is|thats|that is|this is) not (?:too much|asking too much|a problem)(?: (?:trouble|to ask))?",
        "(?:please|pretty please),? (?:consider|reconsider|think about)",
        "(?:hope|hopefully)(?: [a-z]{1,12}){0,3} (?:you can|you could|you will|youll|we can|we could)",
      ],
      {
        payOnly: true,
        unless: /\b(?:meet|call|schedule|calendar|time|monday|tuesday|send me|copy|in writing)\b/,
      },
    ),
    mark(["(?:beg|begging|plead|pleading|implore)"], { needs: /\bi(?:m| am)?\b/ }),
  ],
  examples: {
    marked: [
      "Please raise the base to $138,000 if possible.",
      "If that's okay with you, make it 138k.",
    ],
    innocent: ["Please call me on Monday if possible.", "Let us meet at ten if that works."],
  },
};

export const wishRules: readonly DraftRule[] = [wish, plea];
