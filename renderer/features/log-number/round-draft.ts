import {
  evidenceOf,
  isAskLogged,
  likelyKind,
  likelyPay,
} from "../../../shared/log-number/defaults";
import type { Day, Id } from "../../../shared/model/basics";
import type { Evidence } from "../../../shared/model/evidence";
import { isOnPaper } from "../../../shared/model/evidence";
import type { Opportunity } from "../../../shared/model/opportunity";
import type { Pay } from "../../../shared/model/pay";
import {
  type Channel,
  kindsBySpeaker,
  type Round,
  type RoundKind,
} from "../../../shared/model/round";

/** The form as it stands. What the user has not touched follows the rest of the form. */
export type RoundDraft = {
  readonly target: Id | "new" | null;
  readonly newCompany: string;
  readonly newRole: string;
  readonly by: Round["by"];
  readonly kind: RoundKind;
  readonly pay: Pay | null;
  readonly isPayOwn: boolean;
  readonly evidence: Evidence;
  readonly isEvidenceOwn: boolean;
  readonly channel: Channel;
  readonly date: Day | null;
  readonly note: string;
  /** The ask was said in the same talk and is logged with the answer. */
  readonly withAsk: boolean;
};

/** What the untouched parts of a draft are computed from. */
export type DraftContext = {
  readonly opportunity: (target: RoundDraft["target"]) => Opportunity | null;
  /** The next number to this company, units a year; null when there is none. */
  readonly suggested: (target: RoundDraft["target"]) => number | null;
  readonly currency: string;
  readonly answerTo: Pay | null;
};

type DraftStart = {
  readonly target: RoundDraft["target"];
  readonly preset: Partial<Omit<Round, "id">>;
  readonly today: Day;
};

export function startDraft(start: DraftStart, context: DraftContext): RoundDraft {
  const { preset, target, today } = start;
  const by = preset.by ?? "them";
  const isPaper = preset.evidence !== undefined && isOnPaper(preset.evidence);
  const channel = preset.channel ?? (isPaper ? "email" : "phone");
  const draft: RoundDraft = {
    target,
    newCompany: "",
    newRole: "",
    by,
    kind: preset.kind ?? likelyKind(by, context.opportunity(target)),
    pay: preset.pay ?? null,
    isPayOwn: preset.pay !== undefined,
    evidence: preset.evidence ?? evidenceOf(channel),
    isEvidenceOwn: preset.evidence !== undefined,
    channel,
    date: preset.date ?? today,
    note: preset.note ?? "",
    withAsk: true,
  };
  return followed(draft, context);
}

/** The draft after a field changed, with every untouched part following. */
export function changedDraft(
  draft: RoundDraft,
  change: Partial<RoundDraft>,
  context: DraftContext,
): RoundDraft {
  const next = { ...draft, ...change };
  const speaker = change.by !== undefined && change.by !== draft.by;
  const target = change.target !== undefined && change.target !== draft.target;
  const kind =
    change.kind === undefined && (speaker || (target && !isAnswer(next.kind)))
      ? likelyKind(next.by, context.opportunity(next.target))
      : next.kind;
  return followed({ ...next, kind: fitting(next.by, kind) }, context);
}

function followed(draft: RoundDraft, context: DraftContext): RoundDraft {
  const evidence = draft.isEvidenceOwn ? draft.evidence : evidenceOf(draft.channel);
  if (draft.isPayOwn) return { ...draft, evidence };
  const { by, kind, target } = draft;
  const answered = context.answerTo && by === "them" && isAnswer(kind) ? context.answerTo : null;
  const pay =
    answered ??
    likelyPay(by, kind, context.opportunity(target), context.suggested(target), context.currency);
  return { ...draft, evidence, pay };
}

function fitting(by: Round["by"], kind: RoundKind): RoundKind {
  const kinds: readonly RoundKind[] = kindsBySpeaker[by];
  return kinds.includes(kind) ? kind : (kinds[0] ?? kind);
}

function isAnswer(kind: RoundKind): boolean {
  return kind === "refusal" || kind === "acceptance";
}

/** The rounds that the draft logs: my ask too when it was said in the same talk. Empty while incomplete. */
export function roundsOf(
  draft: RoundDraft,
  opportunity: Opportunity | null,
  answerTo: Pay | null,
  newId: () => Id,
): readonly Round[] {
  const { by, kind, pay, evidence, channel, date, note } = draft;
  if (!pay || !date) return [];
  const round: Round = { id: newId(), by, kind, pay, evidence, channel, date, note: note.trim() };
  if (!answerTo || !draft.withAsk || (opportunity && isAskLogged(opportunity, answerTo)))
    return [round];
  const ask: Round = {
    id: newId(),
    by: "me",
    kind: "ask",
    pay: answerTo,
    evidence: evidenceOf(channel),
    channel,
    date,
    note: "",
  };
  return [ask, round];
}
