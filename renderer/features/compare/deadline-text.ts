import type { CompareColumn } from "../../../shared/compensation/compare-view";
import type { Format } from "../../state/format";

/** Within this many days a deadline is in the signal colour. */
const HOT_DAYS = 3;

/** The badge of a deadline: "3 days left", "Paper due tomorrow", "Expired 3 May". */
export function deadlineText(
  { kind, date, daysLeft }: NonNullable<CompareColumn["deadline"]>,
  format: Format,
): { readonly text: string; readonly isHot: boolean } {
  const isHot = daysLeft <= HOT_DAYS;
  if (kind === "offer-expires" && daysLeft > 1) return { text: `${daysLeft} days left`, isHot };
  const [what, over] = words[kind];
  if (daysLeft < 0) return { text: `${over} ${format.day(date)}`, isHot };
  const when = daysLeft === 0 ? "today" : daysLeft === 1 ? "tomorrow" : `in ${daysLeft} days`;
  return { text: `${what} ${when}`, isHot };
}

const words = {
  "offer-expires": ["Expires", "Expired"],
  "paper-due": ["Paper due", "Paper late since"],
  "answer-due": ["Answer due", "Answer late since"],
  other: ["Due", "Late since"],
} as const;
