import { type DraftRule, mark } from "../draft-rule";

const atWork =
  /\b(?:platform|software|module|microservice|product|service|api|client|clients|customers|system|tech|technical|downtime|outage|bugs?)\b/;
const aboutMe = /\b(?:i|im|ive|me|my|we|our)\b/;

/** R17: need lowers the price; they pay for the work. */
const hardship: DraftRule = {
  rule: "R17",
  title: "Speaks of need.",
  advice: () => "They pay for the work. Delete it.",
  mend: "sentence",
  marks: [
    mark(
      [
        "(?:my|our) (?:[a-z]{1,12} )?(?:rent|mortgage|bills?|debts?|loans?|credit cards?|savings (?:are|have)|landlord|child ?care|day ?care|tuition|expenses|overdraft)",
        "(?:pay|paying|cover|covering|afford|meet) (?:the|my|our|for) (?:rent|mortgage|bills|debts?|loans?|expenses|rising costs|living costs)",
        "(?:cant|cannot|can not|can barely|can hardly|could not|couldnt) (?:afford(?! to)|afford to (?:live|pay|take|accept|work|wait|eat|keep|rent|raise)|make ends meet|get by|live on|survive|cope)",
        "(?:in|deep in|deeply in) debt",
      ],
      {
        needs: aboutMe,
        unless: atWork,
        unlessBefore: /\b(?:you|company|employer|they) (?:will |would |also |do )?$/,
      },
    ),
    mark(["(?:cost|costs|price) of living", "inflation"], {
      needs: aboutMe,
      unless:
        /\b(?:clause|adjust|index|indexed|index-linked|linked|model|theory|software|rate is)\b/,
    }),
    mark(["(?:really |desperately |badly |urgently )?need (?:this|a|the|any) job"], {
      unlessBefore: /\b(?:you|they|to|who|will) (?:will |do |might )?$/,
      unlessAfter: /^ (?:description|title|ad|code|offer)/,
    }),
    mark(["desperate(?:ly)?"], { needs: aboutMe }),
    mark([
      "(?:need|needing|could use|could really use) (?:the|this|more|some|extra) (?:money|cash|income|extra money)",
      "(?:bills|debts|loans|rent) to pay(?: off)?",
      "my bank account",
      "i (?:really |badly |just )?need this to work(?: out)?(?= ?[.,!?]| ?$)",
      "(?:pay|paying|money) for my (?:mothers?|fathers?|parents|sons?|daughters?|wifes?|husbands?|grandmothers?) (?:care|treatment|medication|surgery|operation|hospital)",
      "(?:my |our |the )?student (?:loans?|debt)",
      "(?:struggling|struggle) (?:financially|with money|to pay)",
      "(?:the|our) baby is (?:due|coming)",
      "need a bigger (?:place|house|flat|apartment|home)",
      "(?:make|making) ends meet",
      "(?:things|money|finances) (?:are|is|have been|has been|get|got) (?:very |really |a bit |so |pretty )?tight",
      "bills (?:are|keep|have been) (?:piling|stacking|adding)",
      "have (?:a|our|the) mortgage",
      "(?:rent|mortgage|life|living|everything|day ?care|child ?care|housing|the city|boston|london) (?:here |in [a-z]{1,15} |there )?(?:is|are|has become|has gotten|has got|got|is getting|went|has gone|have gone|keeps) (?:so |very |really |too |getting )?(?:expensive|up|high|crazy|going up|rising|costly|pricey)",
      "(?:kids|children|twins|daughter|son|sons|daughters) (?:in|at|off to|going to|starting) (?:day ?care|college|university|nursery|private school)",
      "(?:support|feed|provide for|supporting|feeding|providing for) (?:my|a|our) (?:family|kids|children|wife|husband|parents|partner|newborn)",
      "(?:family|kids|children|mouths) to (?:feed|support)",
      "(?:struggling|struggle) (?:financially|with money|to pay|to get by|to live|to make)",
      "(?:financial|money) (?:problems?|troubles?|difficult(?:y|ies)|hardships?|situation|stress|pressure|strain|worries)",
      "(?:hard|tough|rough|difficult) (?:time|times|year|situation|patch|spot) (?:for me|financially|at home|right now|personally|lately)",
      "(?:going|gone|went) through (?:a )?(?:hard|tough|rough|difficult|divorce)",
      "(?:expecting|having) (?:a|our|another|our first|our second) (?:baby|child|kid)",
      "(?:a|the|our|my) (?:new ?born|new baby|baby on the way)",
      "single (?:mom|mum|mother|dad|father|parent|income)",
      "(?:my|our) (?:wife|husband|partner|spouse) (?:just |recently |has |is )?(?:lost|(?:is )?not working|doesnt work|unemployed|out of work|was laid|got laid)",
      "(?:living|live) (?:paycheck|pay cheque|pay check|month|hand) to (?:paycheck|pay cheque|pay check|month|mouth)",
      "(?:just |recently )?(?:bought|buying|purchased) (?:a|our|my) (?:first |new )?(?:house|home|flat|apartment|car)",
      "behind (?:on|with) (?:my|the|our) (?:rent|bills|payments|mortgage|loans?)",
      "(?:havent|have not) had a raise (?:in|for|since)",
    ]),
  ],
  examples: {
    marked: ["I need the money because my rent went up.", "I can't afford to live on that."],
    innocent: ["I paid down technical debt.", "We can't afford downtime in that system."],
  },
};

export const hardshipRules: readonly DraftRule[] = [hardship];
