import { type DraftRule, mark, speaksOfPay } from "../draft-rule";

const notMine =
  /\b(?:no need to be|nothing to be|not|never|dont be|feel|was|you are|youre|they are|said|say|no|need to|have to) (?:so |very |really )?$/;
/** Sorry for a late answer, or about someone's loss, is only polite. */
const polite =
  /^ ?(?:to hear|that you|you (?:were|are)|(?:that )?(?:i|we) missed|for your|(?:for|about) (?:the |my |this |any |your |a )?(?:late|delay|delayed|slow|long|short|typos?|mistake in the|confusion|inconvenience|wait|missing|missed|being late|earlier|wrong|replying|not (?:replying|answering|calling)|duplicate|bad|formatting|loss|mix|noise|line|connection|background|trouble with the))/;

/** "Sorry, I was on another call." */
const excusesALine =
  /^, (?:i was|i am|im|i had|my|the|what|can you|could you|that|it|but (?:the|i was)) /;

/** R17: nothing about a number needs forgiving. */
const apology: DraftRule = {
  rule: "R17",
  title: "An apology.",
  advice: () => "A number needs none. Delete it.",
  mend: "clause",
  marks: [
    mark(
      [
        "(?:i am |im |i ?m )?(?:so |very |really |truly |terribly )?sorry",
        "(?:i |we )?(?:do |must |have to |want to |sincerely |deeply )?apologi[sz]e",
        "(?:my |many |with )?(?:sincere |sincerest |deepest |humble )?apologies",
      ],
      {
        unlessBefore: notMine,
        unlessAfter: polite,
        when: ({ after, sentence }) => !excusesALine.test(after) || speaksOfPay(sentence),
      },
    ),
    mark(["(?:please )?(?:forgive|pardon|excuse) (?:me|my|the)"], {
      unless: /\b(?:delay|late|typo|typos|missed|line|phone|moment|french|spelling|english)\b/,
    }),
    mark(
      [
        "(?:i )?(?:dont|do not|didnt|did not) (?:want|mean|wish) to (?:be|sound|seem|come across(?: as)?|appear) (?:too |so )?(?:greedy|ungrateful|pushy|rude|difficult|demanding|a burden|a nuisance|a pain|awkward|annoying|cheeky)",
        "(?:i )?(?:dont|do not|didnt|did not) (?:want|mean|wish) to (?:push|bother|offend|impose)",
        "(?:sound|sounding|seem|seems|be|being|am|im|look) (?:too |so |a bit |very )?(?:greedy|ungrateful|pushy|cheeky|presumptuous)",
        "(?:i )?(?:hate|dont like|do not like|feel (?:a (?:bit|little) |so |really )?(?:bad|awkward|guilty|uncomfortable|terrible)(?: about)?|am embarrassed|im embarrassed|find it awkward) (?:to (?:ask|bring|push|say|raise|mention)|asking|bringing|pushing|raising|mentioning)",
        "(?:i )?hope (?:you|this|that|it) (?:dont|doesnt|wont|isnt|do not|does not|is not) (?:mind|too|offend|come across|sound|a problem|upset|put you)",
        "(?:i )?hope (?:im|i am|this is|that is|thats|its) not (?:asking|being|too|a bit|out of)(?: for)?(?: too)?(?: much| greedy| pushy| line| high)?",
        "i (?:know|realize|realise|appreciate|understand) (?:that )?budgets? (?:is|are) (?:tight|limited|fixed|small)",
        "i (?:know|realize|realise) (?:this|that|it|its|thats|this is|it is|that is|im|i am)(?: is)? (?:a |an )?(?:lot|big|large|huge|high|too|asking|stretch|above|more than|much|cheeky|greedy|bold)",
      ],
      {},
    ),
  ],
  examples: {
    marked: ["Sorry to ask, but I need $138,000 base.", "I know this is a big ask."],
    innocent: ["I was sorry to hear that you were ill.", "Sorry for the late reply."],
  },
};

export const apologyRules: readonly DraftRule[] = [apology];
