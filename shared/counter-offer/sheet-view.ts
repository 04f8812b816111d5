import { worthOfCurrentJob, worthOfOpportunity } from "../compensation/totals";
import type { Id } from "../model/basics";
import type { Contact } from "../model/contact";
import {
  type EarlierSheet,
  type Minute,
  noCounterOffer,
  noOwnCounterOffer,
  type RedFlag,
  type RedFlagKind,
  redFlagKinds,
  type SentSheet,
} from "../model/counter-offer";
import { employerName } from "../model/current-job";
import { isInPlay, ROLE_NOT_RECORDED } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { type SearchEvidence, searchEvidence } from "../negotiation/search-evidence";
import { type OtherOffer, otherOffers } from "./best-paper";
import { deciderOf } from "./decider";
import { adviceOf, type DeskAdvice } from "./desk-advice";
import { type Fallback, fallbackOf } from "./fallback";
import { companyAnswer, employerAnswer, type SheetAnswer } from "./sheet-answer";
import { type SheetNumber, sheetNumber } from "./sheet-number";
import { type SheetRow, sheetRows } from "./sheet-rows";
import { type Timer, timerOf } from "./timeline";
import { answerDue, plannedSending } from "./two-days";

/** Everything the desk shows for one company or the employer. Units a year in the settings' currency. */
export type SheetView = {
  readonly of: Id | null;
  readonly company: string;
  /** The company as it stands on the sheet; empty while the employer's name was not entered. */
  readonly addressee: string;
  readonly role: string;
  readonly hasCurrentJob: boolean;
  /** R21: null while nobody has answered. */
  readonly wouldStay: boolean | null;
  readonly number: SheetNumber;
  readonly rows: readonly SheetRow[];
  readonly sent: SentSheet | null;
  /** What went out before it, oldest first. */
  readonly earlier: readonly EarlierSheet[];
  /** The papers of other companies, the best first. */
  readonly offers: readonly OtherOffer[];
  /** What to take if they do not match (R24). */
  readonly fallback: Fallback;
  /** The one who decides (R22), and whom else one could ask. */
  readonly decider: Contact | null;
  readonly people: readonly Contact[];
  readonly timer: Timer;
  readonly flags: readonly { readonly kind: RedFlagKind; readonly flag: RedFlag | null }[];
  readonly flagCount: number;
  readonly answer: SheetAnswer | null;
  /** The message that is being written to them. */
  readonly message: string;
  readonly advice: DeskAdvice;
  /** What the job pays now; only for the employer's sheet. */
  readonly salary: number | null;
};

/** The desk for one opportunity, or for the current job (`of` null). Null when it is not there. */
export function sheetView(
  workspace: Workspace,
  of: Id | null,
  now: Minute,
  evidence: SearchEvidence = searchEvidence(workspace, now.slice(0, 10)),
): SheetView | null {
  const side = of === null ? employerSide(workspace, evidence) : companySide(workspace, of);
  if (!side) return null;
  const { counterOffer } = side;
  const { sent } = counterOffer;
  const offers = otherOffers(workspace, evidence, of);
  const best = offers[0] ?? null;
  const at = sent?.at ?? plannedSending(now);
  const until = sent?.until ?? answerDue(at, best?.expires ?? null);
  const timer = timerOf({ at, until, isSent: sent !== null }, offers, now);
  const number = sheetNumber(evidence, of);
  const answer = sent && side.answer(sent, offers);
  const flagCount = counterOffer.redFlags.length;
  return {
    of,
    company: side.company,
    addressee: side.addressee,
    role: side.role,
    hasCurrentJob: workspace.currentJob !== null,
    wouldStay: counterOffer.wouldStay,
    number,
    rows: sheetRows({
      number: number.kind === "none" ? null : number.units,
      theirs: side.theirs,
      elsewhere:
        best && (worthOfOpportunity(best.opportunity, workspace.settings)?.onPaper ?? null),
      isEmployer: of === null,
      showsPaper: best !== null && best.base > (side.ownPaper ?? 0),
    }),
    sent,
    offers,
    fallback: fallbackOf(workspace, evidence, of),
    decider: deciderOf(workspace, of),
    people: Object.values(workspace.contacts).filter((it) => it.opportunityId === of),
    earlier: counterOffer.earlier,
    timer,
    flags: redFlagKinds.map((kind) => ({
      kind,
      flag: counterOffer.redFlags.find((it) => it.kind === kind) ?? null,
    })),
    flagCount,
    answer,
    message: counterOffer.message,
    advice: adviceOf({ number, timer, flagCount, answer }),
    salary: of === null ? evidence.currentSalary : null,
  };
}

function companySide(workspace: Workspace, of: Id) {
  const opportunity = workspace.opportunities[of];
  if (!opportunity || !isInPlay(opportunity)) return null;
  const { settings } = workspace;
  const worth = worthOfOpportunity(opportunity, settings);
  return {
    company: opportunity.company,
    addressee: opportunity.company,
    role: opportunity.role === ROLE_NOT_RECORDED ? "" : opportunity.role,
    counterOffer: opportunity.counterOffer ?? noCounterOffer,
    theirs: worth?.said ?? null,
    ownPaper: worth?.onPaper?.base ?? null,
    answer: (sent: SentSheet, offers: readonly OtherOffer[]) =>
      companyAnswer(opportunity, sent, offers, settings),
  };
}

function employerSide(workspace: Workspace, evidence: SearchEvidence) {
  const { currentJob, settings } = workspace;
  if (!currentJob) return null;
  return {
    company: employerName(currentJob),
    addressee: currentJob.employer,
    role: currentJob.role,
    counterOffer: currentJob.counterOffer ?? noOwnCounterOffer,
    theirs: worthOfCurrentJob(currentJob, settings).said,
    ownPaper: evidence.currentSalary,
    answer: (sent: SentSheet, offers: readonly OtherOffer[]) =>
      employerAnswer(currentJob, sent, offers, settings),
  };
}
