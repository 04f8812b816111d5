import { type Around, type DraftRule, mark } from "../draft-rule";

const amountNext =
  /^(?: ?(?:about|around|roughly|just|only|exactly|a|base|salary|gross|of|at|is|:|=)){0,3} ?(?:[$€£¥₹]|usd|eur|gbp|chf)? ?\d/;
const clearlyMoney = /[$€£¥₹]|\d ?k\b|\d{2,3}[,.]\d{3}|\d{5}/;
const aboutNow =
  /\b(?:now|currently|at the moment|right now|today|at present|presently|these days|base|salary|a year|per year|annually|before tax)\b/;
const counted =
  /^ ?(?:about |around )?\d{1,3} (?:mistakes|decisions|people|calls|of|services|users|deploys|hours|offers|changes|releases|minutes|points|floors?)/;
const keepsItPrivate =
  /\b(?:dont|do not|never|not|wont|rather not|prefer not|cannot|wouldnt)(?: [a-z]{1,12}){0,3} $/;

function earnsAnAmount({ after, sentence }: Around): boolean {
  const isMoney = clearlyMoney.test(after.slice(0, 24)) || aboutNow.test(sentence);
  return amountNext.test(after) && isMoney && !counted.test(after);
}

/** R16, R17: what one earns now is not their business; the answer is the number. */
const currentSalary: DraftRule = {
  rule: "R17",
  title: "Gives your current salary away.",
  advice: (say) => `Write ${say.ask}.`,
  mend: "ask",
  marks: [
    mark(
      [
        "(?:my |the )?(?:current|present|existing|last|previous|most recent) (?:base |annual |gross |yearly |total ){0,2}(?:salary|base|pay|compensation|comp|income|package|wage|rate|ctc|earnings)(?: (?:is|was|of|sits|stands|comes|at|being|today)| ?:)",
        "my (?:base |annual |gross |yearly )?(?:salary|pay|income|base|comp|ctc|package)(?: (?:right now|at the moment|today|currently|now|here|there))? ?(?:is|was|stands at|sits at) (?:currently |now |only |just |about |around ){0,2}(?:[$€£¥₹] ?)?\\d[\\d,.]{0,9}k?",
        "(?:salary|base|pay|comp|compensation|ctc|package|earnings)(?: (?:right now|at the moment|today|currently|now|at present))(?: ?[:=]| is| was| of) ?[$€£¥₹]? ?\\d[\\d,.]{0,9}k?",
        "(?:they|my (?:current |present |existing )?(?:employer|company|job|boss)) (?:currently |now |only )?pays? me",
      ],
      {
        unlessBefore: keepsItPrivate,
        unlessAfter: /^ (?:a )?(?:private|confidential|irrelevant|not|no secret|why|what|discuss)/,
      },
    ),
    mark(
      [
        "(?:i|im|i am|ive been|we) (?:currently|presently|now|just|only|right now) (?:earn|earning|make|making|get|getting|paid|on|at|bring home|take home)",
        "i (?:currently |presently |now |only |also |still |already |just ){0,2}(?:earn|make|get paid|get|am paid|was paid|take home|bring home|earned|made|was earning|was making)",
        "(?:im|i am) (?:currently |presently |now |only )?(?:earning|making|being paid|paid|getting|on|at)",
        "(?:currently|presently) (?:earning|making|on|at|paid)",
        "since you ask(?:ed)?,? (?:it is|its|i am at|get|make)",
        "on a (?:base|salary|base salary|gross|package)",
      ],
      { unlessBefore: keepsItPrivate, when: earnsAnAmount },
    ),
    mark(["(?:underpaid|paid only|only paid|paid just)(?: (?:at|with|here|now))?"], {
      needs: /\b(?:i|im|ive|my)\b/,
      when: ({ after }) => clearlyMoney.test(after.slice(0, 16)),
    }),
    mark(["(?:my )?(?:pay ?slips?|salary history|pay history|p60|w-?2)"], {
      needs:
        /\b(?:attach|attached|send|sending|sent|share|enclosed|here|provide|forward|see|below)\b/,
      unless:
        /\byou(?:r)? .{0,80}\b(?:ask|want|need)|\bask(?:ed)? for\b|\b(?:not|dont|wont|cannot)\b/,
    }),
    mark(["(?:what|how much) i (?:currently |now )?(?:earn|make|get paid)(?: now| currently)?"], {
      unless: /\b(?:not|dont|wont|private)\b/,
    }),
  ],
  examples: {
    marked: ["My current salary is $106,000.", "I make 106k now."],
    innocent: ["I make decisions quickly.", "I do not discuss my current salary."],
  },
};

export const ownPayRules: readonly DraftRule[] = [currentSalary];
