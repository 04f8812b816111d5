import type { RuleNumber } from "../model/snoozed-rule";
import { assertNever } from "../result";
import type { AdviceFinding } from "../rules/advice-rules";
import type { SlowerFinding } from "../rules/slower-rules";
import { apart } from "./apart";

/** Each rule of the method in one line, and what Leverage does about it. */
export const ruleBook: Readonly<
  Record<RuleNumber, { readonly says: string; readonly app: string }>
> = {
  R1: {
    says: "Always negotiate. Every number is an opening.",
    app: "Checked: no yes to a company before you asked for more.",
  },
  R2: {
    says: "Leverage is the job you hold plus competing offers on paper.",
    app: "Checked: a job is held, or an offer on paper could still be signed.",
  },
  R3: {
    says: "Never resign before a contract is signed.",
    app: "Checked: no job is left and nothing called signed without a signed contract.",
  },
  R4: {
    says: "Only paper counts.",
    app: "Checked: spoken offers are not left without paper.",
  },
  R5: {
    says: "The goal of a search is paper offers. Keep every letter.",
    app: "Checked: every offer on paper has its file.",
  },
  R6: {
    says: "Search in halves: an offer proves you get at least that. Ask higher.",
    app: "Anchor works out the next number.",
  },
  R7: {
    says: "The search never ends by itself. Know when to close.",
    app: "Anchor gives the reasons to close and to keep playing.",
  },
  R8: {
    says: "There is no market rate, only companies.",
    app: "A no from one company never contradicts a yes from another.",
  },
  R9: {
    says: "Base first, concrete perks second, risky last.",
    app: "Checked: no talk of bonus or shares while base is open.",
  },
  R10: {
    says: "Base is the only sure thing.",
    app: "Every figure is drawn as base, concrete or risky.",
  },
  R11: {
    says: "Some perks are only known from the contract.",
    app: "Checked: nothing is left to ask when signing is near.",
  },
  R12: {
    says: "Promised is not paid: a bonus of 20% often pays 10%.",
    app: "Checked: a bonus on paper has its history. Until then Compare counts half.",
  },
  R13: {
    says: "Shares may be worth nothing, or cost money to exercise.",
    app: "Compare shows the chance of nothing.",
  },
  R14: {
    says: "Say your number first. Their first number is about a tenth low.",
    app: "Checked: an answer to their first number is a tenth above it at least. Contested: speaking second can win where they know more.",
  },
  R15: {
    says: "One fixed number, never a range.",
    app: "Checked: every ask is one number, no message names a range. Contested: a range whose low end is the target did well in one study.",
  },
  R16: {
    says: "“It will take that base to leave my current company”, as often as asked.",
    app: "The line is there to copy wherever a number is.",
  },
  R17: {
    says: "Never talk yourself down, never give positions away, stay polite.",
    app: "Checked: no message that you write gives a position away.",
  },
  R18: {
    says: "Do not contradict yourself.",
    app: "Checked: one company hears one number.",
  },
  R19: {
    says: "Always know where your next application goes.",
    app: "Checked: there is a target.",
  },
  R20: {
    says: "Know what colleagues earn. Keep contacts warm.",
    app: "Checked: nobody waits for your word past its day.",
  },
  R21: {
    says: "A counter-offer only where you want to stay.",
    app: "Checked: no sheet goes where you would not stay at that pay.",
  },
  R22: {
    says: "Ask the one person who can decide.",
    app: "Checked: every sheet that was sent has its decision maker.",
  },
  R23: {
    says: "A signed change in two days at most. Stalling is a no.",
    app: "Checked: no answer is waited for after the two days.",
  },
  R24: {
    says: "Have a fallback. A small raise after underpay is not a match.",
    app: "Checked: a raise is compared with the best paper.",
  },
  R25: {
    says: "Move early and often while young. The raise is at the next company.",
    app: "Career shows what each move brought.",
  },
  R26: {
    says: "Start-ups: low pay, long hours, worthless shares.",
    app: "Checked: an offer on paper has its hours.",
  },
  R27: {
    says: "Not only money: commute, hours, remote days, place.",
    app: "Checked: an offer on paper has its commute.",
  },
  R28: {
    says: "A number in one currency is not one in another.",
    app: "Checked: every foreign figure has a dated rate.",
  },
};

export type FindingWords = { readonly title: string; readonly text: string; readonly fix: string };

/** Advice that a record goes against, in words. */
export function adviceWords(
  finding: AdviceFinding,
  say: { readonly day: (day: string) => string },
): FindingWords {
  switch (finding.kind) {
    case "bonus-without-history":
      return {
        title: "A bonus without its history",
        text: `${finding.company}: half of it is counted. Ask what it paid in the last three years.`,
        fix: "Open the package",
      };
    case "position-in-message":
      return {
        title: `In a draft: “${finding.typed}”`,
        text: `${apart(finding.company)}: ${finding.advice}`,
        fix: "Fix the message",
      };
    case "follow-up-late":
      return {
        title: `${finding.name} waits for a word`,
        text: `You meant to write again on ${say.day(finding.due)}.`,
        fix: "Open the people",
      };
    case "hours-not-said":
      return {
        title: "Offer on paper without its hours",
        text: `${finding.company}: ask for the hours and the on-call weeks. The pay an hour hangs on them.`,
        fix: "Open the package",
      };
    case "commute-not-said":
      return {
        title: "Offer on paper without its commute",
        text: `${finding.company}: put down the way there and the remote days.`,
        fix: "Open the package",
      };
    default:
      return assertNever(finding);
  }
}

/** A finding of the Rules page in words; `money` and `day` read in the user's locale. */
export function slowerWords(
  finding: SlowerFinding,
  say: { readonly money: (units: number) => string; readonly day: (day: string) => string },
): FindingWords {
  switch (finding.kind) {
    case "no-leverage":
      return {
        title: "No job and no paper",
        text: "Nothing to fall back on yet. Add the job you hold, or get one offer on paper.",
        fix: "Add the current job",
      };
    case "left-without-contract":
      return {
        title: "Left with no contract signed",
        text: `You left ${finding.employer} on ${say.day(finding.date)}. Get a contract signed by both before anything else.`,
        fix: "Open the career",
      };
    case "signed-without-asking":
      return {
        title: "Signed at their first number",
        text: `${finding.company} heard no number of yours. Next time ask once before you sign.`,
        fix: "Open the rounds",
      };
    case "paper-without-file":
      return {
        title: "Offer on paper without its file",
        text: `${finding.company}: keep the letter, also after it expires.`,
        fix: "Add the letter",
      };
    case "stay-not-asked":
      return {
        title: "Would you stay at that pay?",
        text: `${finding.company} has your sheet, and you have not said yes to that.`,
        fix: "Open the desk",
      };
    case "no-decider":
      return {
        title: "Nobody who decides",
        text: `${finding.company} has your sheet. Ask who signs the contract.`,
        fix: "Open the desk",
      };
    case "answer-late":
      return {
        title: "The two days are over",
        text: `${finding.company} had until ${say.day(finding.until.slice(0, 10))}. No signature is a no.`,
        fix: "Open the desk",
      };
    case "raise-under-paper":
      return {
        title: "The raise is no match",
        text: `${finding.company} offers ${say.money(finding.raise)}, the best paper says ${say.money(finding.paper)}.`,
        fix: "Open the desk",
      };
    case "no-rate":
      return {
        title: "A figure without a rate",
        text: `${finding.company === "" ? "A setting" : finding.company}: no dated rate from ${finding.from} to ${finding.to}. It is left out.`,
        fix: "Add a rate",
      };
    default:
      return assertNever(finding);
  }
}
