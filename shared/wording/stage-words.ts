import type { Deadline, Interview, InterviewType, Stage } from "../model/opportunity";
import type { Ghosting } from "../pipeline/ghosting";
import type { Waiting } from "../pipeline/waiting";

/** The stage as a column or a step is headed. */
export const stageName: Record<Stage, string> = {
  target: "Target",
  applied: "Applied",
  interviewing: "Interviewing",
  "verbal-offer": "Verbal offer",
  "written-offer": "Written offer",
  signed: "Signed",
  declined: "Declined",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  expired: "Expired",
  ghosted: "Ghosted",
};

/** What a stage means, said where a card can be dropped. */
export const stageMeaning: Record<Stage, string> = {
  target: "A company you want. Keep a next one here at all times.",
  applied: "Drop a card here when the application is sent.",
  interviewing: "Drop a card here when the first talk is set.",
  "verbal-offer": "Drop a card here and log who said which number.",
  "written-offer": "Drop a card here when the offer is on paper. Only paper moves the floor.",
  signed: "Nothing signed yet. Keep your job until a contract is.",
  declined: "You said no.",
  rejected: "They said no.",
  withdrawn: "They or you took it back.",
  expired: "Offers that ran out. They still prove their number.",
  ghosted: "They stopped answering.",
};

export const deadlineName: Record<Deadline["kind"], string> = {
  "offer-expires": "Offer expires",
  "paper-due": "Their paper is due",
  "answer-due": "Your answer is due",
  other: "Other deadline",
};

export const outcomeName: Record<Interview["outcome"], string> = {
  planned: "Planned",
  passed: "Passed",
  failed: "Failed",
  cancelled: "Cancelled",
  waiting: "Waiting to hear",
};

export const interviewTypeName: Record<InterviewType, string> = {
  screening: "First talk",
  technical: "Technical",
  task: "Task or test",
  panel: "Panel",
  "on-site": "On site",
  final: "Last talk",
};

/** The badge of a card: "3 days left", "due tomorrow", "quiet 21 days". */
export function waitingBadge(waiting: Waiting): string {
  if (waiting.kind === "quiet") return `quiet ${waiting.days} days`;
  const verb = waiting.deadline === "offer-expires" ? "expires" : "due";
  if (waiting.days === 0) return `${verb} today`;
  if (waiting.days === 1) return `${verb} tomorrow`;
  if (waiting.days > 1) return `${waiting.days} days left`;
  return waiting.days === -1 ? "1 day late" : `${-waiting.days} days late`;
}

/** How long nobody has spoken, and how long they usually take. */
export function quietWords(
  { days, usual }: Ghosting,
  number: (value: number) => string,
): { readonly title: string; readonly usual: string } {
  const count = (of: number) => (of === 1 ? "1 day" : `${number(of)} days`);
  return {
    title: `No word for ${count(days)}`,
    usual:
      usual === null
        ? "Three weeks of silence is an answer too."
        : `They usually answer in ${count(usual)}.`,
  };
}
