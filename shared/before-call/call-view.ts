import { rowOf } from "../compensation/fields";
import type { Day, Id } from "../model/basics";
import { type ComponentKind, componentKinds, riskyKinds } from "../model/component";
import type { Minute } from "../model/counter-offer";
import { type Deadline, isInPlay } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { type Ask, impliedAsks } from "../negotiation/asks";
import { closeOrKeep } from "../negotiation/close-or-keep";
import type { Figure } from "../negotiation/figures";
import { offerExpires } from "../negotiation/live-paper";
import { intervalOf, type SearchEvidence, searchEvidence } from "../negotiation/search-evidence";
import type { LedgerRow } from "../opportunity/ledger";
import { type OpportunityView, opportunityView } from "../opportunity/opportunity-view";
import type { SayLine } from "../opportunity/say-line";
import type { Failure } from "../result";
import { clashOf, isNamed } from "../rules/number-rules";
import type { Clash } from "../rules/rule";
import { type AgendaStepName, knowledgeOf } from "../steps/agenda";
import type { NextStep } from "../steps/next-step";
import { plannedCall } from "./next-call";

/** A number of mine, and what it contradicts of what I said before (R18). */
export type ToldLine = {
  /** Their answer where the ask itself was never logged: it names the number that was said. */
  readonly row: LedgerRow;
  readonly implied: "refused" | "accepted" | null;
  readonly contradicts: (Clash & { readonly date: Day }) | null;
};

/** A perk nobody has spoken of, with what to ask (R11). */
type OpenQuestion = { readonly kind: ComponentKind; readonly question: string };

/** R7: when asking stops here, and what is signed then. Units a year in the settings' currency. */
type Stopping = {
  readonly floor: number | null;
  /** Null while no ask was refused. */
  readonly gap: number | null;
  /** The gap at which to stop. */
  readonly width: number;
  readonly paper: Figure | null;
  /** Until when that paper can be signed; null where it does not say. */
  readonly deadline: Deadline | null;
};

/** Everything to know before a call with one company. Units a year in the settings' currency. */
export type CallView = {
  readonly opportunity: OpportunityView["opportunity"];
  readonly decider: OpportunityView["decider"];
  /** When and how, null while nothing is set. */
  readonly talk: NextStep | null;
  /** What to say, null where nothing is known yet. */
  readonly line: SayLine | null;
  /** No dated rate for a number of this company: there is no line then (R28). */
  readonly missingRate: Failure | null;
  /** My last number there when it is not the number now, and they have answered it: they will notice. */
  readonly lastTold: LedgerRow | null;
  /** Oldest first. */
  readonly told: readonly ToldLine[];
  /** What they named before any number of mine (R14); null when they did not. */
  readonly theirFirst: number | null;
  /** What they said, newest first. */
  readonly heard: readonly LedgerRow[];
  /** R9: where the talk stands; null when all is settled. */
  readonly step: AgendaStepName | null;
  /** What is still to be asked in this step and the ones before it. */
  readonly questions: readonly OpenQuestion[];
  readonly notAskedCount: number;
  /** Null when it is no longer in play. */
  readonly stopping: Stopping | null;
  readonly hasCurrentJob: boolean;
  /** Offers on paper of other companies that could be signed. */
  readonly papersElsewhere: number;
  /** Other companies still in play. */
  readonly othersInPlay: number;
};

/** More questions than this are not for one call. */
const MOST_QUESTIONS = 6;

/** `now` is the wall-clock minute. Null for an unknown company. */
export function callView(
  workspace: Workspace,
  id: Id,
  now: Minute,
  evidence: SearchEvidence = searchEvidence(workspace, now.slice(0, 10)),
): CallView | null {
  const view = opportunityView(workspace, evidence, id);
  if (!view) return null;
  const { opportunity, ledger, agenda, line } = view;
  const company = intervalOf(evidence, id);
  const told = toldLines(ledger.rows, impliedAsks(company?.asks ?? []));
  const last = told.at(-1)?.row ?? null;
  const isOther = last !== null && line !== null && last.units !== line.units;
  const step = agenda.find((it) => it.state === "open")?.step ?? null;
  const notAsked = componentKinds
    .filter((kind) => knowledgeOf(opportunity, kind) === "not-asked")
    .filter((kind) => rowOf(kind).isOwnFact !== true);
  return {
    opportunity,
    decider: view.decider,
    talk: plannedCall(workspace, id, now),
    line,
    missingRate: view.ask.kind === "no-rate" ? view.ask.failure : null,
    lastTold: isOther ? last : null,
    told,
    theirFirst: company?.firstNumber?.amount ?? null,
    heard: ledger.rows.filter((it) => it.by === "them").toReversed(),
    step,
    questions: notAsked
      .filter((kind) => isOfStep(kind, step))
      .slice(0, MOST_QUESTIONS)
      .map((kind) => ({ kind, question: rowOf(kind).question })),
    notAskedCount: notAsked.length,
    stopping: isInPlay(opportunity) ? stoppingOf(workspace, evidence, id) : null,
    hasCurrentJob: workspace.currentJob !== null,
    papersElsewhere: evidence.livePapers.filter((it) => it.opportunityId !== id).length,
    othersInPlay: evidence.companies.filter((it) => it.isInPlay && it.opportunityId !== id).length,
  };
}

/** The stop rule of Anchor's closing card, for this company. */
function stoppingOf(workspace: Workspace, evidence: SearchEvidence, id: Id): Stopping {
  const { gap, stop, bestPaper } = closeOrKeep(workspace, evidence, id);
  const signable = bestPaper && workspace.opportunities[bestPaper.opportunityId];
  return {
    floor: evidence.floor?.amount ?? null,
    gap,
    width: stop.width,
    paper: bestPaper,
    deadline: signable ? offerExpires(signable) : null,
  };
}

/** R9: what is risky is asked last, everything else may be asked before a number is named (R16). */
function isOfStep(kind: ComponentKind, step: AgendaStepName | null): boolean {
  const isRisky = (riskyKinds as readonly ComponentKind[]).includes(kind);
  return !isRisky || step === "risky" || step === null;
}

function toldLines(rows: readonly LedgerRow[], implied: readonly Ask[]): readonly ToldLine[] {
  const lines: ToldLine[] = [];
  let before: LedgerRow | null = null;
  let isAnswered = false;
  for (const row of rows) {
    if (row.by === "them") isAnswered = true;
    if (implied.some((it) => it.recordId === row.id))
      lines.push({
        row,
        implied: row.kind === "refusal" ? "refused" : "accepted",
        contradicts: null,
      });
    if (row.by !== "me") continue;
    const isNumber = isNamed(row);
    const clash =
      isNumber && before
        ? clashOf(
            { pay: before.round.pay, units: before.units },
            { pay: row.round.pay, units: row.units },
            isAnswered,
          )
        : null;
    lines.push({
      row,
      implied: null,
      contradicts: clash && before && { ...clash, date: before.date },
    });
    if (!isNumber) continue;
    before = row;
    isAnswered = false;
  }
  return lines;
}
