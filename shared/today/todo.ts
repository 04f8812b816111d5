import type { AnchorView } from "../anchor/anchor-view";
import { type FollowUp, followUps } from "../calendar/own-dates";
import { addDays } from "../day";
import type { Day, Id, Time } from "../model/basics";
import type { Contact } from "../model/contact";
import type { Action, Opportunity } from "../model/opportunity";
import type { Channel } from "../model/round";
import { allOpportunities, opportunitiesInPlay, type Workspace } from "../model/workspace";
import { companyAsk } from "../negotiation/company-ask";
import { offerExpires } from "../negotiation/live-paper";
import { isHot } from "../rules/agenda-rules";
import type { BrokenRule } from "../rules/rule";
import { closeAction } from "./close-action";

/** What the records suggest doing; `amount` is units a year where a number is part of it. */
type SuggestionKind =
  | "say-the-number"
  | "ask-for-paper"
  | "ask-for-time"
  | "prepare-number"
  | "chase-paper"
  | "sign";

/** A row of "Do today": something the user wrote down, or what the records suggest. */
export type Todo = {
  readonly company: string;
  readonly date: Day | null;
  readonly time: Time | null;
  readonly channel: Channel | null;
  readonly isOverdue: boolean;
} & (
  | { readonly from: "action"; readonly opportunityId: Id; readonly action: Action }
  /** R20: somebody to write to again; `company` is empty for a colleague or a friend. */
  | { readonly from: "follow-up"; readonly contact: Contact }
  | {
      readonly from: "suggestion";
      readonly opportunityId: Id;
      readonly kind: SuggestionKind;
      readonly text: string;
      readonly amount: number | null;
    }
);

type Suggestion = Extract<Todo, { from: "suggestion" }>;

/** The words of a suggestion, which also tell whether it was done today. */
const suggestionText: Readonly<Record<Exclude<SuggestionKind, "sign">, string>> = {
  "say-the-number": "Say the number",
  "ask-for-paper": "Ask for their offer on paper",
  "ask-for-time": "Ask for more time",
  "prepare-number": "Prepare one number for tomorrow",
  "chase-paper": "Chase the paper",
};

const WEEK_DAYS = 6;

export type TodoList = { readonly today: readonly Todo[]; readonly later: readonly Todo[] };

/** Everything to do today, overdue first, and what comes within the week. */
export function todoList(
  workspace: Workspace,
  anchor: AnchorView,
  broken: readonly BrokenRule[],
): TodoList {
  const { today } = anchor.evidence;
  const until = addDays(today, WEEK_DAYS);
  const planned = [
    ...allOpportunities(workspace).flatMap((it) => actionsOf(it, today)),
    ...followUps(workspace).map((it) => followUpOf(it, today)),
  ];
  const isDue = (todo: Todo) => todo.date !== null && todo.date <= today;
  const due = [...planned.filter(isDue), ...suggestions(workspace, anchor, broken)];
  const later = [
    ...planned.filter((it) => it.date !== null && it.date > today && it.date <= until),
    ...plannedClose(workspace, anchor).filter(
      (it) => it.date !== null && it.date > today && it.date <= until,
    ),
  ];
  return { today: due.sort(byTime), later: later.sort(byTime) };
}

type Seen = { readonly today: Day; readonly todos: readonly Todo[] };

/** Of records that did not change they are the same objects: a row of the screen is drawn again when it changed. */
const seen = new WeakMap<Opportunity, Seen>();

function actionsOf(opportunity: Opportunity, today: Day): readonly Todo[] {
  const known = seen.get(opportunity);
  if (known?.today === today) return known.todos;
  const todos = openActions(opportunity, today);
  seen.set(opportunity, { today, todos });
  return todos;
}

function openActions({ id, company, actions }: Opportunity, today: Day): readonly Todo[] {
  return actions
    .filter((it) => !it.isDone && it.date !== null)
    .map((action) => ({
      from: "action",
      action,
      opportunityId: id,
      company,
      date: action.date,
      time: action.time,
      channel: action.channel,
      isOverdue: action.date !== null && action.date < today,
    }));
}

function followUpOf({ company, contact, date }: FollowUp, today: Day): Todo {
  return {
    from: "follow-up",
    contact,
    company,
    date,
    time: null,
    channel: null,
    isOverdue: date < today,
  };
}

function suggestions(
  workspace: Workspace,
  anchor: AnchorView,
  broken: readonly BrokenRule[],
): readonly Todo[] {
  return [
    ...sayTheNumber(workspace, anchor),
    ...askForPaper(workspace, broken),
    ...askForTime(workspace, anchor),
    ...prepareNumbers(workspace, anchor),
  ].filter((it) => !isDoneToday(workspace, it, anchor.evidence.today));
}

/** The next number, unless something is already planned with that company for today. */
function sayTheNumber(workspace: Workspace, { ask, next, evidence }: AnchorView): readonly Todo[] {
  const opportunity = next && workspace.opportunities[next.opportunityId];
  if (!opportunity || ask.kind !== "ask" || hasPlan(opportunity, evidence.today)) return [];
  if (next.date !== null && next.date > evidence.today) return [];
  const { channel, time } = next;
  return [suggest("say-the-number", opportunity, { amount: ask.amount, channel, time })];
}

function askForPaper(workspace: Workspace, broken: readonly BrokenRule[]): readonly Todo[] {
  return broken.flatMap((rule): readonly Todo[] => {
    if (rule.kind !== "verbal-without-paper" && rule.kind !== "paper-late") return [];
    const opportunity = workspace.opportunities[rule.record.opportunityId];
    const isPlanned = opportunity?.actions.some((it) => !it.isDone && /paper/i.test(it.text));
    if (!opportunity || isPlanned) return [];
    return rule.kind === "paper-late"
      ? [suggest("chase-paper", opportunity, {})]
      : [suggest("ask-for-paper", opportunity, { amount: rule.amount })];
  });
}

/** The best paper runs out within three days and there is still a number to ask for. */
function askForTime(workspace: Workspace, { ask, closing, evidence }: AnchorView): readonly Todo[] {
  const opportunity = closing.bestPaper && workspace.opportunities[closing.bestPaper.opportunityId];
  const deadline = opportunity && offerExpires(opportunity);
  if (!opportunity || !deadline || ask.kind !== "ask") return [];
  if (!isHot(deadline.date, evidence.today) || hasPlan(opportunity, evidence.today)) return [];
  return [suggest("ask-for-time", opportunity, {})];
}

/** A talk tomorrow: know the one number before it (R15). */
function prepareNumbers(workspace: Workspace, { evidence }: AnchorView): readonly Todo[] {
  const tomorrow = addDays(evidence.today, 1);
  return opportunitiesInPlay(workspace).flatMap((opportunity) => {
    const isTomorrow = opportunity.interviews.some(
      (it) => it.outcome === "planned" && it.date === tomorrow,
    );
    if (!isTomorrow) return [];
    const ask = companyAsk(evidence, opportunity.id);
    return ask.kind === "ask"
      ? [suggest("prepare-number", opportunity, { amount: ask.amount })]
      : [];
  });
}

/** The stop rule as something to do, unless it is planned already. */
function plannedClose(workspace: Workspace, { closing, evidence }: AnchorView): readonly Todo[] {
  const opportunity = closing.bestPaper && workspace.opportunities[closing.bestPaper.opportunityId];
  const deadline = opportunity && offerExpires(opportunity);
  if (!opportunity || !deadline) return [];
  const { text, date, time } = closeAction(opportunity.company, deadline, evidence.today);
  if (opportunity.actions.some((it) => it.text === text)) return [];
  return [{ ...suggest("sign", opportunity, { time }), text, date }];
}

function suggest(
  kind: SuggestionKind,
  { id, company }: Opportunity,
  more: Partial<Pick<Suggestion, "amount" | "channel" | "time">>,
): Suggestion {
  return {
    from: "suggestion",
    kind,
    text: kind === "sign" ? "" : suggestionText[kind],
    opportunityId: id,
    company,
    date: null,
    time: more.time ?? null,
    channel: more.channel ?? null,
    amount: more.amount ?? null,
    isOverdue: false,
  };
}

/** A suggestion that was ticked is kept as an action that is done. */
function isDoneToday(workspace: Workspace, todo: Todo, today: Day): boolean {
  if (todo.from !== "suggestion") return false;
  const actions = workspace.opportunities[todo.opportunityId]?.actions ?? [];
  return actions.some((it) => it.isDone && it.date === today && it.text.startsWith(todo.text));
}

function hasPlan({ actions }: Opportunity, today: Day): boolean {
  return actions.some((it) => !it.isDone && it.date !== null && it.date <= today);
}

/** Overdue first, then by the clock; what has no time comes last, suggestions after what was planned. */
function byTime(a: Todo, b: Todo): number {
  const key = (it: Todo) =>
    `${it.isOverdue ? 0 : 1} ${it.date ?? "9999"} ${it.time ?? "99:99"} ${it.from}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
