import { type DraftRule, IAM, IWOULD, mark } from "../draft-rule";

const deleteIt = () => "Delete it.";
/** What one may well be open or flexible about. */
const otherSubject =
  /^ (?:to|on|about|with|regarding|for|in|around|as to)(?: (?:a|an|any|the|my|your|other|different|some|all|when|where|how|which|contracts?)){0,3}(?: [a-z]{1,20})? ?(?:start|starting|date|dates|time|times|timing|hours|schedule|schedules|location|locations|relocation|relocating|travel|traveling|travelling|office|offices|remote|hybrid|days?|mornings?|afternoons?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|feedback|questions?|ideas?|learning|tools?|languages?|stack|teams?|projects?|roles?|working|meet|meeting|call|calls|talk)\b/;
const otherObject =
  /^ (?:the |my |a |your |our )?(?:contracts? )?(?:start|date|deadline|start date|schedule|hours|time)\b|^ with (?:clients|suppliers|vendors|customers|users)/;
const otherTopic =
  /^(?=.{0,500}\b(?:start|date|title|location|hours|schedule|notice period|vacation)\b)(?!.{0,500}\b(?:salary|base|number|figure|pay)\b)|\bnon-?negotiable|\b(?:not|isnt|arent) negotiable/;

/** R17: never talk the number down before they do. */
const negotiable: DraftRule = {
  rule: "R17",
  title: "Says the number is soft.",
  advice: deleteIt,
  mend: "sentence",
  marks: [
    mark(
      [
        "(?:more than |very |always |perfectly |totally )?(?:willing|open|happy|glad|prepared|ready|able) (?:to|2) (?:negotiate|negotiations?|negotiating|compromise|haggle|be flexible|come down|go lower|go down|reduce|lower|adjust|consider less|accept less|take less)",
        "(?:willing|open|happy|prepared|ready) to (?:discuss|discussing|talk about|talking about|reconsider|revisit|hear|listen to|entertain|consider)(?: (?:a|an|any|other|the|my|your|lower|different|on|about)){0,3} (?:salary|number|figure|pay|base|price|compensation|offers?|counter-?offers?|amount|rate|money)",
        `${IAM} (?:very |always |quite |also )?open to (?:offers|discussion|suggestions|anything|lower|less|a lower|counter-?offers)`,
      ],
      {
        unless: otherTopic,
        unlessAfter: new RegExp(`${otherSubject.source}|${otherObject.source}`),
      },
    ),
    mark(
      [
        "(?:(?:is|its|are|and|but|salary|base|number|figure|though|still|somewhat|completely|entirely|fully|very|all|certainly|definitely) )?negotiable",
      ],
      { unless: otherTopic },
    ),
    mark([
      "(?:or|nearest|nearest or) (?:best|nearest) offer",
      "(?:not|arent|isnt) (?:set|carved) in stone",
      "(?:not|isnt|is not) (?:a )?(?:hard|firm|fixed) (?:number|figure|line|requirement|limit)",
      "(?:there is|theres|have|got) (?:some |a bit of |a little )?(?:wiggle room|room (?:to (?:negotiate|move|talk)|for (?:negotiation|discussion)))",
      "starting point for (?:negotiation|discussion|our)",
      "just a (?:starting point|ballpark)",
      "(?:willing to |happy to )?meet (?:you |me |each other |us )?(?:somewhere )?(?:in the middle|in between|half ?-?way)",
      "(?:we|i) (?:can|could) (?:always |still |certainly )?(?:negotiate|haggle)(?= ?[.,!?]| ?$| the (?:salary|base|number|pay|figure)| on (?:the )?(?:salary|base|number|pay))",
      "(?:can|could) (?:always|still) (?:talk about|discuss|look at) (?:the |my )?(?:number|salary|base|figure|pay|amount)",
      "lets negotiate(?= ?[.,!?]| ?$| (?:the|on|about) (?:salary|base|number|pay|figure))",
      "(?:discuss|talk about) (?:the |an )?(?:exact|actual|final) (?:number|figure|salary|amount|base)",
      "(?:adjust|lower|reduce|rethink|revise) my (?:expectations?|number|figure|ask)",
      "(?:my |an |just an |just my |the )?opening (?:number|bid|figure|offer|position)",
      `${IAM} open to (?:whatever|anything) you`,
      "(?:i (?:could|can|would|might|ill|will)|id|ill) (?:also )?(?:do|take|accept|live with|settle for) [$€£]? ?(?:\\d{3}k?|\\d{2}k|\\d{2,3}[,.]\\d{3})(?: (?:too|as well|if (?:needed|necessary|i have to|i must|you must)))",
      "[$€£]? ?(?:\\d{3}k?|\\d{2}k|\\d{2,3}[,.]\\d{3}) (?:is|would be|works) (?:okay?|ok|fine|good|alright|all right|acceptable) too",
      "split the difference",
      "(?:work|figure) (?:something|it|this) out",
      "(?:find|reach|come to) (?:a |some |an )?(?:compromise|middle ground|agreement|common ground|arrangement|understanding)",
      "(?:happy|open|glad|willing|ready) (?:to|2) (?:talk|discuss) (?:numbers|figures|money|pay|salary)",
      "(?:we )?(?:can|could|should) meet (?:you )?at (?:[$€£¥₹] ?\\d[\\d,.]{0,9}k?|\\d{3}k?|\\d{2}k)(?! ?(?:[.:]\\d|am|pm))",
    ]),
    mark(
      [
        "no pressure",
        "(?:not|isnt|is not) a (?:deal ?-?breaker|must)",
        "just a (?:suggestion|thought)",
      ],
      {
        payOnly: true,
      },
    ),
  ],
  examples: {
    marked: ["I am willing to negotiate on base salary.", "$138,000, negotiable."],
    innocent: [
      "I look forward to negotiating the contract's start date.",
      "The start date is negotiable.",
    ],
  },
};

/** R17: flexible about pay. About hours and places one may be. */
const flexible: DraftRule = {
  rule: "R17",
  title: "Says the number is soft.",
  advice: deleteIt,
  mend: "sentence",
  marks: [
    mark([
      "flexible (?:on|about|with|regarding|around|in) (?:the |my |your )?(?:salary|pay|base|number|figure|compensation|money|terms|price|amount|package)",
      "(?:some |any |a little |a bit of )?flexibility (?:on|in|with|around|regarding) (?:the |my |your )?(?:salary|pay|base|number|figure|compensation|money|offer|package)",
      "(?:salary|base|number|figure|expectations|requirements) (?:is|are) (?:[a-z]{1,12} )?(?:flexible|open)",
    ]),
    mark(
      [
        `(?:${IAM}|${IWOULD} be|(?:can|could) be|remain|stay) (?:very |quite |pretty |fairly |totally |completely |also |always |somewhat |a bit |a little )?flexible`,
      ],
      {
        unlessAfter: new RegExp(
          `${otherSubject.source}|^ (?:hours|schedule|working|time|arrangement|team|person|on |about |with |regarding )`,
        ),
      },
    ),
  ],
  examples: {
    marked: ["I'm flexible on salary.", "My number is 138k but I am flexible."],
    innocent: ["I am flexible on the start date.", "I value flexible hours."],
  },
};

export const softenerRules: readonly DraftRule[] = [negotiable, flexible];
