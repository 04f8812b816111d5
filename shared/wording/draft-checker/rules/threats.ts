import { type DraftRule, mark, writeDay } from "../draft-rule";

/** R17: stay polite; the date says what a threat would say. */
const threat: DraftRule = {
  rule: "R17",
  title: "A threat.",
  advice: (say) => (say.deadline === null ? writeDay(say) : `The date is enough. ${writeDay(say)}`),
  mend: "sentence",
  marks: [
    mark([
      "take it or leave it",
      "(?:you )?(?:can|may|should) (?:just )?forget (?:about )?(?:me|it|this|hiring me)(?= ?[.,!?]| ?$|\\n)",
      "(?:my|this is my|your|this is your) (?:last|final) (?:chance|warning|ultimatum)",
      "ultimatum",
      "(?:youll|you will|you would|you are going to|youre going to)(?: all)? (?:regret|be sorry|pay for this|lose me|see what happens)",
      "(?:or|otherwise|if not,?|else,?) (?:i|im|i am|ill|i will|id|i would)(?: am| will| be)? (?:walk(?:ing)?(?: away)?|gone|out|done|quit|quitting|leave|leaving|off|going elsewhere|sue|walk out)",
      "(?:go|going|run|running|switch|switching) (?:straight |over |directly )?to (?:your|the) (?:biggest |main |direct )?(?:competitors?|competition|rivals?)",
      "(?:ill|i will|i could|i can|going to|i might) (?:sue|report you|expose|complain about|tell everyone|post (?:this|about|it|a)|leave a (?:bad|negative|public)|go public)",
      "(?:bad|negative|terrible|nasty|one-?star) (?:review|glassdoor)",
      "you (?:have|leave me|left me|will have|give me) no (?:other )?(?:choice|option)",
      "dont (?:make me|push me|test me|mess with me|waste my time)",
      "(?:you|youll|you will) never (?:find|get) (?:anyone|someone|somebody|another)",
      "(?:youd|you would|youll) be (?:stupid|crazy|foolish|mad|insane|an idiot|fools?) (?:not )?to",
      "if you (?:dont|do not|cant|cannot|wont|refuse)(?: [a-z0-9$€£,.]{1,14}){0,8} (?:i am|im|ill|i will|i|then im|then i am|then ill) (?:leaving|leave|walk|walking|out|gone|done|quit|going)",
      "(?:ill|i will|i can) make sure (?:nobody|no one|everyone|everybody|people|that nobody)",
      "(?:or|and) (?:you )?(?:lose|will lose) me",
      "(?:you|youd|you had) better (?:pay|match|raise|offer|give|hurry|move|do)",
      "(?:ill|i will) (?:go (?:with|to)|sign with|join|choose|pick) [a-z]{2,20}(?: [a-z]{2,20})? (?:if|unless) you",
      "pay up",
      "(?:otherwise|or|else),? (?:i (?:will |would )?(?:have|need) to|ill have to|i must) (?:go|sign|leave|walk|accept|look)(?: with| elsewhere| away)?",
      "or (?:im|i am) (?:going|leaving|signing with|off) ?(?:to)?",
      "(?:last|final) (?:time|offer),? (?:take|pay|or)",
    ]),
    mark(["or else"], { unlessBefore: /\b(?:if|then|switch|code|statement)\b/ }),
    mark(
      [
        "(?:ill|i will|i am going to|im going to|ready to|prepared to|happy to|will just|willing to) walk(?: away| out)?(?= ?[.,!?]| ?$|\\n| if| and| from)",
      ],
      { unlessAfter: /^ (?:and (?:talk|see|look)|from (?:the|my) (?:station|hotel|home))/ },
    ),
    mark(["(?:my|our) (?:lawyers?|attorney|solicitor)"], {
      unless: /\b(?:read|reads|check|checks|checking|review|reviews|look|looks|looking)\b/,
    }),
    mark(["(?:on )?glassdoor"], {
      needs: /\b(?:i|ill) (?:will|post|write|put|share|leave)\b|^(?=.{0,200}ill )/,
    }),
    mark(["(?:i|we) demand"], { unless: /\b(?:supply|forecast)\b/ }),
    mark(["(?:youd|you had) better"], {
      unlessBefore: /\bif $/,
      unlessAfter: /^ (?:tools|ones|offers)/,
    }),
  ],
  examples: {
    marked: ["Pay me $138,000 or else.", "Take it or leave it."],
    innocent: ["I'll walk you through my portfolio.", "I built a demand forecast."],
  },
};

const theirs =
  "(?:(?:(?:your|this|that|the) (?:[a-z]{1,12} )?(?:offer|number|figure|salary|proposal|pay|base|counter|process|company|behaviou?r|attitude|answer|email|letter|team|boss))|this|that|it|you|which|you guys|you people)";
const rude =
  "(?:an? )?(?:insult(?:ing)?|ridiculous|pathetic|laughable|joke|disgrace(?:ful)?|offensive|outrageous|absurd|shameful|disrespectful|rubbish|garbage|trash|crap|terrible|awful|slap in the face|disgusting|unprofessional|incompetent|stupid|idiotic|dumb|greedy|cheap|stingy|clueless|dishonest|liars?|clowns?|idiots?|waste of (?:my )?time|unacceptable|bullshit|unfair|embarrassing)";
const harmless =
  /\b(?:laugh|laughed|funny|told|hosting|flights?|tickets?|hotel|garbage collect|weather|traffic|line|bug|bugs|code|test|tests|connection|commute|legacy|not|isnt|wasnt|arent|never)\b/;

/** R17: an insult ends the talk, not the low number. */
const insult: DraftRule = {
  rule: "R17",
  title: "An insult.",
  advice: () => "Stay polite. Delete it.",
  mend: "sentence",
  marks: [
    mark(
      [
        `${theirs}(?: (?:is|are|was|were|seems?|feels?|looks?|sounds?|must be|has to be)|s|re)(?: (?:frankly|honestly|just|so|really|very|simply|quite|too|totally|completely|absolutely|being|a bit|like|pretty|rather|nothing but)){0,3} ${rude}`,
        "(?:a|an|this|that|your|such a|what a|such an) (?:[a-z]{1,12} )?(?:insult|joke|disgrace|slap in the face|low-?ball|pathetic|ridiculous|laughable|insulting|cheap|shameful|disrespectful|offensive) ?(?:offer|number|salary|figure|proposal|counter|letter|base)?(?= ?[.,!?;\\n]| ?$| for| and| but| you)",
      ],
      { unless: harmless },
    ),
    mark(["low-?ball(?:ed|ing|s)?"], { unlessBefore: /\b(?:not|wont|never) (?:be )?(?:a )?$/ }),
    mark([
      "(?:are|r) (?:you|u|you guys) (?:kidding|joking|out of your mind|crazy|insane|blind|deaf|stupid|mad)",
      "are you serious(?= ?\\?)",
      "you (?:people |guys )?(?:must be|have to be|gotta be) (?:kidding|joking|dreaming|out of your mind)",
      "(?:im|i am|was|feel|felt) (?:disgusted|insulted|offended|appalled|outraged)(?: by| at| with)",
      "slap in (?:my|the) face",
      "do you think (?:im|i am) (?:stupid|an idiot|dumb|crazy|a fool|desperate)",
      "in (?:their|his|her) right mind",
      "shame on you",
      "(?:what the hell|wtf|go to hell|screw you|f(?:uc|\\*\\*?)k|bullshit|piss off|kiss my)",
      "(?:waste|wasting|wasted) (?:of )?my time",
      "insult(?:ed|s|ing)? (?:me|by (?:your|this|that|the))",
      "(?:rip(?:ping|ped)? (?:me|people|us) off|slave labou?r)",
    ]),
    mark(
      [
        "(?:idiots?|morons?|clowns?|cheapskates?|crooks?|parasites|liars?|exploit(?:ing|ation)?|scam)",
      ],
      {
        needs: /\b(?:you|your|youre)\b/,
        unless: /\b(?:vulnerabilit|security|detect|fraud|proof|patch|cve|users|customers)/,
      },
    ),
    mark(["peanuts"], { needs: /\b(?:pay|paid|salary|offer)\b/ }),
  ],
  examples: {
    marked: ["Your offer is an insult.", "Are you kidding?"],
    innocent: ["He told a joke in the interview.", "I found a cheap way to host the test system."],
  },
};

export const threatRules: readonly DraftRule[] = [threat, insult];
