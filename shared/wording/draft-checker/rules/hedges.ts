import { type DraftRule, mark, speaksOfPay } from "../draft-rule";

const scheduling =
  /\b(?:meet|our call|schedule|reschedule|calendar|start (?:on|in)|start date|interview on|monday|tuesday|wednesday|o ?clock|\d{1,2}(?::\d{2})? ?(?:am|pm))\b/;

/** R17: words that take the weight off a number. They pass where no pay is spoken of. */
const hedge: DraftRule = {
  rule: "R17",
  title: "A hedge.",
  advice: () => "Say it plainly. Delete it.",
  mend: "words",
  marks: [
    mark(
      [
        "i (?:just )?(?:think|guess|suppose|feel(?: like| that)?|believe|reckon|would say|would think|would guess|would imagine|imagine|assume)",
        "(?:maybe|perhaps|possibly|probably|potentially|arguably|hopefully)",
        "(?:kind|sort) of",
        "(?:kinda|sorta)",
        "somewhat",
        "in my (?:humble )?opinion",
        "imh?o",
        "(?:to be|being|if im|let me be) (?:perfectly |completely |totally )?(?:honest|frank)",
        "honestly",
        "(?:i )?just thought (?:id|i would|i might)",
        "(?:i )?just wanted to (?:ask|see|check|say|mention|raise)",
        "(?:im |i am |i was )?just (?:asking|wondering|checking|curious|saying|hoping)",
        "(?:im |i am )?(?:not) (?:really |quite |entirely |totally )?sure (?:if|whether|how|that)",
        "(?:i )?(?:dont|do not) know (?:if|whether)",
        "if i (?:may|might|could|can) (?:ask|be|say|suggest|add)",
        "i would like to (?:ask|see) (?:if|whether)",
        "it (?:would|might|could) be (?:nice|good|great|lovely)(?: if| to)?",
        "or something(?: like that| along those lines| similar)?",
        "more or less",
        "i (?:could|may|might) be wrong",
        "(?:im|i am) no(?:t an)? expert",
        "(?:i know )?i (?:dont|do not) have (?:that |so )?(?:much|a lot of|enough|many years of) experience,?(?: but)?",
        "(?:is |are |seems |looks |feels )?a (?:bit|little) (?:low|short|below|under|lower|less)",
      ],
      {
        payOnly: true,
        unless: new RegExp(
          `${scheduling.source}|\\b(?:pay attention|pay off|paid off|worth noting|number of)\\b`,
        ),
        unlessBefore: /\b(?:do|dont|did|if) you $|\byou $/,
      },
    ),
  ],
  examples: {
    marked: ["I think maybe $138,000 is right.", "I just wanted to ask about the salary."],
    innocent: ["I think the team is great.", "Maybe we can meet on Monday."],
  },
};

/** R17: an answer offered in advance, and it is no. */
const wayOut: DraftRule = {
  rule: "R17",
  title: "Offers them a way out.",
  advice: () => "Let them answer. Delete it.",
  mend: "sentence",
  marks: [
    mark(
      [
        "(?:no|not a) (?:worries|problem|big deal|issue|hard feelings)(?: at all)? (?:if (?:not|you|that|this|it)|either way)",
        "if (?:not|this doesnt work|it doesnt work|you cant|you cannot|thats not possible|its not possible|that isnt possible|it isnt possible|this isnt possible|you cant do it|that doesnt work),? (?:then )?(?:no problem|no worries|no issue|thats|that is|its|it is|no|i understand|i will understand|ill understand|im|i am)(?: [a-z]{1,12}){0,2} ?(?:fine|ok|okay|alright|worries|problem|understand|cool|good)?",
        "(?:i )?(?:completely |totally |fully |would |will |ill |of course |perfectly ){0,2}understand if (?:you|that|this|it|its|thats|(?:the|your) (?:budget|number|figure|money|company|team|band))(?: (?:cant|cannot|can not|isnt|is not|doesnt|does not|not|wont|need|have|say|are|is))?",
        "(?:that|it|this)(?: i|)s (?:totally |completely |also |perfectly )?(?:fine|ok|okay|alright)(?: too| as well| with me| by me| either way)?,? if (?:you|not|it|that)",
        "feel free to (?:say no|refuse|decline|counter|push back|disagree|offer less|reject)",
        "(?:its|it is|i am|im|thats|that is) (?:ok|okay|fine|happy) either way",
        "(?:i |we )?(?:leave|will leave|ill leave) (?:it|that|this|the number|the figure|the salary) (?:up )?to you",
        "tell me what you (?:can|could) (?:do|offer|pay)",
        "whatever (?:you (?:can|could)(?: do| offer| pay| manage)?|works for you)",
      ],
      { unless: scheduling },
    ),
    mark(
      [
        "(?:i )?(?:(?:would|will|ill|completely|totally|fully|perfectly|do) ){0,2}understand(?= ?[.,!]| ?$|\\n)",
      ],
      { needs: /\bif (?:not|you|that|this|it)\b/, unless: scheduling },
    ),
    mark(
      [
        "(?:does|would|do) (?:that|this|it) (?:sound|seem|look|feel) (?:ok|okay|fair|reasonable|good|right|alright|fine|doable)(?: to you| with you)?",
        "(?:is|would) (?:that|this|it)(?: be)? (?:ok|okay|alright|all right|fair|reasonable|fine|acceptable)(?: (?:with|by|for|to) you)?(?= ?\\?)",
        "what do you (?:think|say)(?= ?\\?)",
        "(?:its|it is|thats) (?:up to you|your call|your decision)",
      ],
      {
        unless: scheduling,
        when: ({ hasAsk, sentence }) =>
          hasAsk || speaksOfPay(sentence) || /fair|reasonable/.test(sentence),
      },
    ),
  ],
  examples: {
    marked: ["No worries if not.", "Does that sound reasonable?"],
    innocent: ["No worries if you need to move our call.", "Is it okay if I bring my laptop?"],
  },
};

export const hedgeRules: readonly DraftRule[] = [hedge, wayOut];
