import { type DraftRule, IWOULD, mark } from "../draft-rule";

const deleteIt = () => "Delete it.";

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
        "(?:anything|any number|any figure) (?:above|over|north of) [$€£]? ?\\d{2,3}k?",
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
        "(?:would|could) (?:[$€£] ?)?(?:\\d{3}|\\d{2,3} ?k|\\d{2,3}[,.]\\d{3}) (?:work|do|suit|be (?:possible|ok|okay|fine|acceptable|enough))",
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
      "(?:you (?:guys )?are|youre|this is|its) (?:my|our) (?:only|last|best) (?:hope|chance)",
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

export const positionRules: readonly DraftRule[] = [limit, onlyOption];
