import type { TodayView } from "../../../shared/today/today-view";

const small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** "One call to make. One offer expires this week." */
export function summaryWords({ summary }: TodayView): string {
  const { calls, interviewsToday, dueToday, expiring } = summary;
  const sentences = [
    calls > 0
      ? `${count(calls, "call", "calls")} to make.`
      : dueToday > 0
        ? `${count(dueToday, "thing", "things")} to do.`
        : null,
    interviewsToday > 0 ? `${count(interviewsToday, "interview", "interviews")} today.` : null,
    expiring > 0 ? `${count(expiring, "offer expires", "offers expire")} this week.` : null,
  ].filter((it) => it !== null);
  if (sentences.length > 0) return sentences.join(" ");
  return summary.hasTarget ? "Nothing due." : "Nothing due. Next best step: add a target.";
}

function count(of: number, one: string, many: string): string {
  return `${small[of] ?? of} ${of === 1 ? one : many}`;
}
