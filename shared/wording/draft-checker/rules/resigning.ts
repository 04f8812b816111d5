import { type Around, type DraftRule, IAM, mark } from "../draft-rule";

const signedFirst =
  /\b(?:once|after|when|as soon as|until|unless|before|only if|if|the day|the moment)\b.{0,80}\b(?:sign|signed|signs|signing|signature|countersigned|contract)\b/;
const notYet =
  /\b(?:not|never|wont|havent|didnt|dont|cannot|cant|have to|must|need to|neither|nobody|before|without) (?:[a-z]{1,12} ){0,2}$/;

const longAgo = /\b(?:19|20)\d\d\b|\b(?:last year|years ago|club|committee|board)\b/;

const mine =
  /\b(?:i|im|ill|ive|id|i will|i have|we|well|weve)\b(?:(?! (?:he|she|they|who|lead|boss|landlord)\b).){0,80}$/;

/** The notice is the user's own: "I", "my", or nobody named before it. */
function isMine({ before, sentence }: Around): boolean {
  return (
    !/[a-z]/.test(before) ||
    mine.test(before) ||
    /\bmy (?:(?:two|four|2|4) weeks|notice|resignation|boss|manager|employer)\b/.test(sentence)
  );
}

/** R3: never resign before a contract is signed. */
const resigning: DraftRule = {
  rule: "R3",
  title: "Resigning with nothing signed.",
  advice: () => "Keep the job.",
  mend: "sentence",
  marks: [
    mark(
      [
        '(?:give|giving|gave|given|hand|handing|handed|put|putting|turn|turning|turned|submit|submitting|submitted|tender|tendering|tendered)(?: in)?(?: my| the| our| them| her| him| a)?(?: (?:boss|manager|employer))?(?: (?:two|2|four|4|one|three|3))?(?:(?:-| )?(?:weeks?|months?)"?)?(?: of)? (?:notice|resignation(?: letter)?)(?: (?:on|by|this|next|today|tomorrow)(?: [a-z]{3,9})?)?',
      ],
      {
        needs: /\b(?:i|im|ill|my|ive|we)\b/,
        unless: signedFirst,
        when: isMine,
        unlessBefore: new RegExp(
          `${notYet.source}|\\b(?:please|you|they|to be) (?:[a-z]{1,12} ){0,2}$`,
        ),
        unlessAfter:
          /^ (?:period|of (?:change|changes|the)|when|how|that|if|to (?:the|your) (?:team|users))/,
      },
    ),
    mark(
      [
        "(?:give|given|gave|giving|put in|putting in)(?: them| him| her)? my (?:two|2|four|4) weeks",
        `(?:${IAM}|i will|ill|i have|ive|i can|ill be|i would|id|i just|i|going to|about to|ready to|happy to|planning to) (?:already |just |now |also |be |immediately |happily |gladly |go ahead and )?(?:quit|quitting|resign|resigning|resigned)(?: (?:on|from|today|tomorrow|this|next)(?: [a-z]{2,9}){0,3})?`,
        "my last (?:working )?day (?:at|with|here|there|in my|will be|is|was)",
        `(?:${IAM}|i will be|ill be|i will|ill|i have|ive|i) (?:already |just |now )?(?:leave|leaving|left|quitting) (?:my (?:current |present )?(?:job|employer|company|position|role)|on (?:monday|tuesday|wednesday|thursday|friday)|next (?:week|month)|at the end of (?:the|this|next) (?:week|month|year))`,
        "my (?:notice|resignation) is (?:in|handed in|on (?:the|my|his|her))",
        "(?:told|tell|telling|informed|inform) (?:my|the|everyone|everybody)(?: (?:boss|manager|employer|team|colleagues|company))?(?: (?:tomorrow|today|already|at work|there|on [a-z]{6,9}))? (?:that )?(?:i am|im|i will be|ill be|about|i will|ill) ?(?:be )?(?:leaving|quitting|resigning|leave|quit|resign|going|off)?",
        "burn(?:ed|t)? (?:my|the|all) (?:bridges?|boats?|ships?)",
      ],
      {
        unless: new RegExp(`${signedFirst.source}|${longAgo.source}`),
        unlessBefore: notYet,
        unlessAfter:
          /^ (?:to (?!my|the (?:boss|manager|company)|him|her|them)|smoking|drinking|coffee|sugar|vim|using|the (?:app|program|game))|^.{0,24}\b(?:interview|internship|project|assignment|vacation|trip|conference)\b/,
      },
    ),
  ],
  examples: {
    marked: ["I will give notice on Friday.", "I've already resigned."],
    innocent: [
      "I will give notice once the contract is signed.",
      "My notice period is four weeks.",
    ],
  },
};

export const resigningRules: readonly DraftRule[] = [resigning];
