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
        "(?:more than |very |always |perfectly |totally )?(?:willing|open|happy|glad|prepared|ready|able) to (?:negotiate|negotiations?|negotiating|compromise|haggle|be flexible|come down|go lower|go down|reduce|lower|adjust|consider less|accept less|take less)",
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
      "(?:willing to |happy to )?meet (?:you |me |each other |us )?(?:in the middle|half ?-?way)",
      "(?:we|i) (?:can|could) (?:always |still |certainly )?(?:negotiate|haggle)(?= ?[.,!?]| ?$| the (?:salary|base|number|pay|figure)| on (?:the )?(?:salary|base|number|pay))",
      "lets negotiate(?= ?[.,!?]| ?$| (?:the|on|about) (?:salary|base|number|pay|figure))",
      "(?:discuss|talk about) (?:the |an )?(?:exact|actual|final) (?:number|figure|salary|amount|base)",
      "(?:adjust|lower|reduce|rethink|revise) my (?:expectations?|number|figure|ask)",
      "(?:my |an |just an |just my |the )?opening (?:number|bid|figure|offer|position)",
      `${IAM} open to (?:whatever|anything) you`,
      "split the difference",
      "(?:work|figure) (?:something|it|this) out",
      "(?:find|reach|come to) (?:a |some |an )?(?:compromise|middle ground|agreement|common ground)",
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

const refuses =
  /\b(?:not|never|wont|cant|cannot|couldnt|wouldnt|dont|unable to|until|if you|you|they|did) (?:be able to )?$/;

/** R17: a number one would fall back to is the number one gets. */
const limit: DraftRule = {
  rule: "R17",
  title: "Gives your limit away.",
  advice: (say) => `They stop there. Write ${say.ask}.`,
  mend: "ask",
  marks: [
    mark(
      [
        "(?:settle|be (?:happy|ok|okay|fine|content|satisfied)) (?:for|with) (?:less|[$€£]? ?\\d[\\d,.]{0,9}k?|something lower|a lower)",
        "(?:accept|take|consider|go as low as|come down to|drop to) (?:less|anything less|a lower (?:base|salary|number|figure|offer)(?! if))",
        `${IWOULD} (?:also |even |still |probably )?(?:accept|take|consider|go down to|come down to|drop to|do|work with|live with) (?:[$€£] ?\\d[\\d,.]{0,9}k?|\\d{2,3} ?k|\\d{2,3}[,.]\\d{3})`,
        "(?:lowest|least|minimum) (?:i|id|i would|i could|i can) (?:would |could |can |will )?(?:accept|take|consider|go|do)",
        "(?:anything|any number|any figure) (?:above|over|north of|close to|near|around)",
        "i need at least",
      ],
      { payOnly: true, unlessBefore: refuses },
    ),
    mark(
      [
        "(?:the )?(?:absolute |bare )?(?:minimum|lowest|bottom line|floor|walk-?away(?: number| price)?|rock bottom)(?: (?:salary|base|number|figure))?(?: (?:i|id|would|could|can|accept|take|for|me|to|move|consider)){0,4} (?:is|would be)",
        "as low as",
      ],
      { payOnly: true, unless: /\b(?:latency|hosting|error|server|ms|third floor|second floor)\b/ },
    ),
    mark(
      [
        `(?:${IWOULD}|id be willing to|id be happy to) (?:always |also |probably |maybe |even |perhaps )?(?:go|come) (?:lower|down)(?: to [$€£]? ?\\d[\\d,.]{0,9}k?)?`,
        "(?:take|accept) a (?:pay|salary) cut",
        "(?:accept|take|settle for|live with|work for) less",
        "my (?:absolute |bare )?(?:minimum|lowest|bottom line|floor|walk-?away(?: number| price)?|rock bottom)(?: (?:salary|base|number|figure))? (?:is|would be)",
      ],
      {
        unlessBefore: refuses,
        unlessAfter:
          /^ (?:time|than (?:an?|two|three|\d{1,2}) |to (?:the|your|boston|a)|the (?:first|second|third))/,
      },
    ),
    mark(
      [
        "(?:wont|will not|cannot|cant|not|never) (?:go|accept|consider|take) (?:anything )?(?:below|under|lower than) [$€£]? ?\\d[\\d,.]{0,9}k?",
        "[$€£]?\\d[\\d,.]{0,9}k? (?:is|would be|will be|will do|would do|would work|works)(?: (?:just|also|perfectly|absolutely|for me))? ?(?:fine|ok|okay|enough|plenty|good enough|sufficient|acceptable|too)",
        "(?:dont|do not) need (?:that|so|as|very) much",
      ],
      {
        payOnly: true,
        when: ({ sentence, say }) => !sentence.includes(say.ask.toLowerCase()),
      },
    ),
  ],
  examples: {
    marked: ["My minimum is 125k base.", "I would settle for $125,000."],
    innocent: ["I cannot accept less than $138,000.", "We cut latency to as low as 20 ms."],
  },
};

/** R17: they learn that nobody else wants you, or that you want only them. */
const onlyOption: DraftRule = {
  rule: "R17",
  title: "Gives your position away.",
  advice: deleteIt,
  mend: "sentence",
  marks: [
    mark([
      "(?:no|not (?:got |have )?any|dont have any|havent (?:got |had )?any|without any) (?:other|competing|better) (?:offers?|options?|alternatives?|interviews?|applications?)",
      "(?:you are|youre|this is|its|your company is) (?:my |the |clearly my |really my )?(?:only|sole|last|best) (?:option|offer|choice|hope)",
      "my (?:(?:absolute |clear )?(?:first|top|number one|favou?rite)) (?:choice|pick|option|preference)(?! (?:of|for) )",
      "(?:really|desperately|badly|so|truly) (?:want|need) (?:this|the|your) (?:job|role|position|offer)",
      "(?:take|accept) (?:any offer|any salary|any number|whatever you)",
      `${IWOULD} (?:happily |gladly |still |probably |definitely )?(?:accept|take|sign) (?:it )?(?:either way|anyway|regardless|no matter what)`,
      "either way,? (?:i will|ill|im|i am) (?:accept|take|sign|in|join)",
      "nothing else (?:lined up|in the pipeline|on the table|going on)",
      "(?:you are|youre|your company is|this is) the only (?:company|one|employer|place|firm|job|role)",
      "(?:dont|do not|havent|have not) (?:have |got |found |received |had )(?:another|a second|a competing|anything else|any offers?|any other|other) ?(?:offers?|job|options?|alternatives?)?",
      "(?:whatever|no matter|regardless of) the (?:salary|pay|money|base|number)",
      "accept (?:your|the) (?:first|initial|current) offer",
      "(?:havent|have not) (?:worked|had (?:a )?(?:job|work)) (?:since|for)",
      "(?:yours|this) is the only (?:offer|one|job)",
      "(?:always|long) (?:wanted|dreamed|dreamt) (?:to|of) (?:work|working|join|joining)(?: for| at)? (?:you|here|your)",
      "do anything (?:to|for) (?:work|join|get|this|the)",
      "(?:not|isnt) in it for the money",
      "(?:dont|do not|wouldnt|would not|hate to|afraid to|afraid of|scared to) (?:want to )?(?:lose|losing|risk|risking|jeopardi[sz]e) (?:this|the|your|my) (?:offer|job|chance|opportunity)",
      "work for free",
      "(?:money|salary|pay) (?:is not|isnt) (?:that |so |very )?(?:important|everything|a (?:factor|priority|concern))",
      "(?:not|isnt|not all|never) about the (?:money|salary|pay)",
      "(?:dont|do not) (?:really )?care about (?:the )?(?:money|salary|pay)",
    ]),
    mark(["(?:my )?dream (?:job|company|role|position|employer)"], {
      unlessBefore: /\b(?:customer|client|user|team)s? $/,
    }),
    mark(
      [
        "unemployed",
        "out of work",
        "between jobs",
        "jobless",
        "laid off",
        "made redundant",
        "(?:was|got|been) fired",
        "(?:been|was) let go",
      ],
      {
        needs: /\b(?:i|im|ive|my)\b/,
        unless: /\b(?:employees|colleagues|people|staff|team|benefits)\b/,
      },
    ),
  ],
  examples: {
    marked: ["I have no other offers.", "This is my dream job."],
    innocent: ["I have another offer on paper.", "What are the other options for the pension?"],
  },
};

export const softenerRules: readonly DraftRule[] = [negotiable, flexible, limit, onlyOption];
