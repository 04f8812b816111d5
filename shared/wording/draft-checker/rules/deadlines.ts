import { type DraftRule, mark, wholeWords, writeDay } from "../draft-rule";

const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** A day or an hour to answer by, anywhere in the message. */
const dated = wholeWords([
  `(?:by|until|till|before|no later than|not later than|latest|due)(?: (?:on|the|this|next|coming|end of|close of|noon on|latest)){0,3} (?:${weekday}|${month}|tomorrow|tonight|noon|midnight|eod|cob|day|business|week|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?::\\d{2})? ?(?:am|pm)|\\d{1,2}[:.]\\d{2}|\\d{1,2} ${month}|\\d{1,2}[./]\\d{1,2})`,
  "within (?:the next )?(?:24|48|72|one|two|three|a|2|3|1)(?: working| business)? (?:hours?|days?)",
  "in the next (?:24|48|72|two|2|three|3)(?: working| business)? (?:hours|days)",
  `${weekday},? (?:at )?\\d{1,2}(?::\\d{2}|[ap]m| [ap]m)`,
  `(?:hear|hearing)(?: back)? from you (?:on|this|tomorrow|today|next)(?: ${weekday}| week)?`,
  `(?:answer|reply|decision|contract|paper|letter|confirmation|word)(?: back)? (?:on|this|tomorrow|today) ?(?:${weekday})?`,
  "(?:expires?|runs out|stands?|valid) (?:on|this|tomorrow|today|at|until|till)",
  "deadline",
]);

/** R23: two days at most. True when the message says by when. */
export function namesDeadline(plain: string): boolean {
  return plain.search(dated) >= 0;
}

const otherErrand =
  /\b(?:laptop|equipment|desk|lunch|slides|repo|design doc|homework|test|task|parking|visa|forms?|what time|which day|when to meet)\b/;

/** R23: an open end is answered when it suits them. */
const openEnd: DraftRule = {
  rule: "R23",
  title: "No deadline.",
  advice: writeDay,
  mend: "deadline",
  marks: [
    mark(
      [
        "(?:please )?let me know (?:what you think|your thoughts|how you feel|if (?:that|this|it) (?:works|is possible|is doable|would work|is ok|is okay|is something)(?: for you)?|what you(?:re| are)? (?:able to do|can do|decide|could do)|whenever(?: [a-z]{1,12}){0,3}|when(?: you| its| it is)(?: [a-z]{1,12}){0,3}|at some point|in due course|soon|asap|as soon as (?:possible|you can))",
        "(?:get|come|circle|write|report) back to me(?: (?:whenever|when|once|asap|soon|as soon as|at|in)(?: [a-z]{1,12}){0,4})?",
        "whenever (?:you (?:can|like|want|have (?:the |a )?(?:time|chance|moment|minute)|get (?:the |a )?(?:time|chance|moment|minute)|are (?:ready|free|able))|(?:it )?(?:suits|works for) you|(?:it is|its|is) convenient(?: for you)?)",
        "(?:theres |there is |in |not in any )?(?:no )?(?:particular )?(?:rush|hurry)(?= ?[.,!?;]| ?$|\\n| at all| on| with| to)",
        "take (?:all )?(?:your|as much) time(?: (?:as )?you need| you need)?",
        "(?:when|if) you (?:get|have|find) (?:a|the|some|any) (?:chance|moment|time|minute|free moment)",
        "(?:ping|call|text|message|email|tell|contact) me when(?:ever)? (?:you|there|its|it is)(?: [a-z]{1,12}){0,4}",
        "think (?:about it|it over) and",
        "at your (?:earliest |own |soonest )?(?:convenience|leisure|pace)",
        "(?:im |i am )?(?:happy|fine|ok|okay|able) to wait",
        "i (?:can|will) (?:wait(?= ?[.,!]| ?$)|wait (?:as long as|until you|for as long)|be patient)",
        "(?:reply|answer|respond|decide|confirm)(?: to me| me| back)? (?:asap|soon|as soon as (?:possible|you can)|when(?:ever)? you(?: [a-z]{1,12}){0,2})",
      ],
      {
        unless: otherErrand,
        unlessBefore: /\b(?:was|were|start|begin|in a) $/,
        unlessAfter: /^ (?:of|about) (?!the (?:offer|number|salary|base)|my (?:ask|offer|number))/,
        when: ({ hasDeadline }) => !hasDeadline,
      },
    ),
  ],
  examples: {
    marked: ["Let me know what you think.", "Get back to me whenever you have time."],
    innocent: ["Let me know by Thursday 17:00.", "Let me know what time suits you."],
  },
};

/** R23: the polite ending is fine, unless the message asks for money and says no day. */
const politeEnd: DraftRule = {
  rule: "R23",
  title: "No deadline.",
  advice: writeDay,
  mend: "deadline",
  marks: [
    mark(
      [
        "(?:i )?(?:am |im )?(?:look|looking) forward to (?:hearing (?:(?:back )?from you|your (?:thoughts|answer|reply|response|decision))|your (?:reply|response|answer|feedback|thoughts|decision|news))(?: soon)?",
        "(?:i )?hope to hear (?:back )?from you(?: soon)?",
        "(?:i )?(?:await|am awaiting|im awaiting|awaiting) your (?:reply|response|answer|decision|feedback)",
        "please (?:let me know|advise|confirm|get in touch)(?= ?[.!]| ?$|\\n)",
        "(?:any|your) (?:thoughts|feedback)(?= ?\\?)",
      ],
      { when: ({ hasAsk, hasDeadline }) => hasAsk && !hasDeadline },
    ),
  ],
  examples: {
    marked: ["It will take $138,000 base. I look forward to hearing from you."],
    innocent: ["Thank you for the talk. I look forward to hearing from you."],
  },
};

export const deadlineRules: readonly DraftRule[] = [openEnd, politeEnd];
