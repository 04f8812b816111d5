import { type DraftRule, mark } from "../draft-rule";

const risky =
  "(?:(?:annual |yearly |performance |year-?end |target |retention )?bonus(?:es)?|equity|stock options?|stock grants?|stocks?|rsus?|share options|shares|option grant|commission|refreshers?|profit share)";
const liked =
  "(?:good|great|nice|attractive|generous|fine|fair|interesting|amazing|excellent|appealing|exciting|fantastic|wonderful|more important|important to me|what matters)";

const notRisky = /\b(?:sign-?(?:on|ing)?|signing|joining|relocation|referral|welcome) $/;
/** The base is settled, or the sentence asks what was really paid (R12, R13). */
const inOrder =
  /\b(?:base|salary) (?:is|was|has been) (?:agreed|settled|fixed|done|signed)|once (?:the )?(?:base|salary)|(?:after|when|until|before) (?:we |you )?(?:agree|settle|have agreed|the base|base)|base first|first the base|not part of|leave [a-z ]{0,24}(?:aside|out)|\baside\b|(?:not|dont) (?:count|counting|need|discuss|talk)|paid (?:out |in |over |last)|(?:actually|really) pa(?:id|y)|(?:was|were) paid|pay ?outs?|vest|dilut|how many shares|strike price|preference|warehouse|inventory|in stock|out of stock/;

/** R9: base first, then concrete perks, risky pay last. */
const bonusFirst: DraftRule = {
  rule: "R9",
  title: "Bonus before base.",
  advice: () => "Settle the base first.",
  mend: "sentence",
  marks: [
    mark(
      [
        `${risky} (?:also )?(?:sounds?|looks?|is|are|seems?|would be) (?:really |very |quite |so |pretty |also )?${liked}`,
        `(?:like|love|happy with|excited about|pleased with|fine with|ok with|okay with|appreciate|attracted by|interested in|keen on) (?:the|your|that|a|an|more|higher)(?: [a-z]{1,12})? ${risky}`,
        `(?:higher|bigger|larger|more|better|increased|increase|raise|improve|improved|bump|bump up|double|extra|additional|boost)(?: (?:in|of|the|my|your|to|on)){0,2} ${risky}`,
        `${risky} (?:instead|rather than|in place of|in lieu|to make up|to compensate|could make up|can make up|makes up)`,
        `(?:make up|compensate|made up|offset)(?: [a-z]{1,12}){0,4} (?:with|through|by|in|via) (?:a |the |an |more |some )?(?:higher |bigger |larger |extra |additional )?${risky}`,
        `(?:what about|how about|talk about|discuss|start with|begin with|tell me about|could we do|can we do|include|add|want|prefer|negotiate) (?:a |an |the |my |your |some |our )?(?:higher |bigger |larger |guaranteed |additional )?${risky}`,
        `${risky} of \\d{1,3} ?(?:%|percent)?`,
        `(?:care|interested|want|value|matters?)(?: [a-z]{1,12})? more (?:about|in|than)? ?(?:the |your )?${risky}`,
        `${risky}(?: package| part| side)? (?:is|are) what (?:really |most |actually )?(?:matters?|counts?|interests)`,
        `(?:trade|swap|exchange|give up)(?: [a-z]{1,12}){0,2} base(?: [a-z]{1,12}){0,3} ${risky}`,
        `(?:is|would|could) (?:a|an|some|any|the) ${risky} (?:be )?(?:also )?(?:possible|available|an option|on the table|included|added)`,
        `(?:what|how much) ${risky} (?:can|could|would|will) you`,
        `${risky} (?:is|are|matters?|counts?)(?: [a-z]{1,12}){0,2} (?:than|over) (?:the )?(?:base|salary)`,
      ],
      { unlessBefore: notRisky, unless: inOrder },
    ),
    mark(
      [
        "(?:instead of|rather than|in place of) (?:a |more |the |higher |a higher )?(?:base|salary)",
        "(?:lower|smaller|reduced|less) base (?:salary )?(?:if|for|with|plus|and|in exchange|as long)",
      ],
      {
        unless: inOrder,
      },
    ),
    mark(
      [
        "(?:total|overall|all-?in) (?:annual |yearly )?(?:compensation|comp|package|earnings|remuneration)",
        "(?:ote|tc|on-target earnings) (?:of|is|at|around|target|matters?)",
      ],
      {
        needs: /\b(?:i|my|im|me|we|our|looking|target)\b/,
        unless: /\b(?:what is|whats|could you (?:send|list)|breakdown|overview)\b/,
      },
    ),
  ],
  examples: {
    marked: ["The bonus sounds good.", "Could you raise the bonus instead?"],
    innocent: [
      "Let us settle the base first, then we talk about the bonus.",
      "What bonus was paid in the last three years?",
    ],
  },
};

export const bonusRules: readonly DraftRule[] = [bonusFirst];
