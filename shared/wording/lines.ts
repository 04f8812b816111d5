/**
 * Lines to say, word for word. They hold one number, never a range (R15), give no position away (R17)
 * and stay the same however often they are asked for (R16). Amounts come in as text that is already
 * in the user's currency and locale.
 */

/** The answer to "what do you want" and to "what do you earn", as often as asked (R16). */
export function askLine(amount: string, hasCurrentJob: boolean): string {
  return hasCurrentJob
    ? `It will take ${amount} base salary to leave my current company.`
    : `It will take ${amount} base salary for me to sign.`;
}

/** The one alternative to naming a number (R16). */
export const perksFirstLine =
  "Before I name a number, please tell me about the pension, the hours and the perks.";

/** A figure that was only said does not count: ask for it on paper (R4). */
export function paperLine(amount: string): string {
  return `Please put the ${amount} base in writing. I decide on paper only.`;
}

/** The letter they promised is late (R4). */
export const chaseLine = "You promised me the offer in writing. When will it arrive?";

/** They talk of a bonus before the base is settled (R9). */
export const baseFirstLine = "Let us settle the base first. Then we talk about the rest.";

/** The offer runs out before the search is done. */
export function moreTimeLine(days: number): string {
  return days === 1
    ? "I need one more day to give you a firm answer."
    : `I need ${days} more days to give you a firm answer.`;
}

/** Perks nobody has spoken of yet: ask before signing (R11). `topics` are words as in "pension". */
export function notAskedLine(topics: readonly string[]): string {
  return `Please send me what the contract says on ${listed(topics)}.`;
}

/** Signing: only what is on paper, and a signature from both sides (R3). */
export function acceptLine(amount: string): string {
  return `I accept the ${amount} base. Please send me the contract with your signature.`;
}

/** "pension, hours and sick days". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
