import type { Day, Id } from "../model/basics";
import type { Opportunity } from "../model/opportunity";
import type { Settings } from "../model/settings";
import { allOpportunities, type Workspace } from "../model/workspace";
import type { Ask } from "./asks";
import { annualisedIn, unitsIn } from "./convert";
import type { Figure, LeftOut } from "./figures";
import { type CompanyInterval, companyInterval, highest, lowest } from "./interval";
import { isLive } from "./live-paper";

/** A number with what proves it: a record of a company, or the job the user holds (`figure` is null). */
export type Proven = { readonly amount: number; readonly figure: Figure | null };

/** All evidence of the search in one currency (units a year). Everything the next number is made of. */
export type SearchEvidence = {
  readonly settings: Settings;
  readonly today: Day;
  /** Every opportunity, in the order of the workspace. */
  readonly companies: readonly CompanyInterval[];
  /** Highest base on paper, of any company, also an ended one; else the current salary (R4). */
  readonly floor: Proven | null;
  /** Lowest refused own ask above the floor, over all companies. */
  readonly ceiling: Ask | null;
  /** The best the user has if this fails: the current job, or the best paper that could still be signed. */
  readonly reserve: Proven | null;
  readonly currentSalary: number | null;
  /** R2: a job is held, whatever it pays. */
  readonly jobKept: boolean;
  /** The newest paper of every live company, best first. */
  readonly livePapers: readonly Figure[];
  /** Highest figure that is only talk (R4): shown, never counted. */
  readonly verbal: Figure | null;
  /** What the user hopes for; used only where nothing else is known. */
  readonly guess: number | null;
  /** Records without a dated rate, each with its Failure (R28). */
  readonly leftOut: readonly LeftOut[];
};

type Seen = { readonly workspace: Workspace; readonly evidence: SearchEvidence };

/** The last evidence under each settings: whatever is computed from it holds until a number changes. */
const seen = new WeakMap<Settings, Seen>();

/** The same object as before while nothing that it is made of has changed. */
export function searchEvidence(workspace: Workspace, today: Day): SearchEvidence {
  const { settings } = workspace;
  const known = seen.get(settings);
  if (known?.workspace === workspace && known.evidence.today === today) return known.evidence;
  const opportunities = allOpportunities(workspace);
  const companies = opportunities.map((it) => companyInterval(it, settings));
  const livePapers = livePapersOf(opportunities, companies, today);
  const isSame =
    known?.evidence.today === today &&
    known.workspace.currentJob === workspace.currentJob &&
    isSameList(known.evidence.companies, companies) &&
    isSameList(known.evidence.livePapers, livePapers);
  const evidence = isSame ? known.evidence : evidenceFrom(workspace, today, companies, livePapers);
  seen.set(settings, { workspace, evidence });
  return evidence;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((it, place) => it === b[place]);
}

function livePapersOf(
  opportunities: readonly Opportunity[],
  companies: readonly CompanyInterval[],
  today: Day,
): readonly Figure[] {
  const papers = companies.flatMap(({ paper }, place) => {
    const opportunity = opportunities[place];
    return paper && opportunity && isLive(opportunity, today) ? [paper] : [];
  });
  return inOrder(papers).sort((a, b) => b.amount - a.amount);
}

function evidenceFrom(
  { settings, currentJob }: Workspace,
  today: Day,
  companies: readonly CompanyInterval[],
  livePapers: readonly Figure[],
): SearchEvidence {
  const base = currentJob?.package.base;
  const salary = base ? annualisedIn(base.pay, settings) : null;
  const currentSalary = salary?.ok ? salary.value : null;
  const guess = settings.guess ? unitsIn(settings.guess, settings) : null;
  const floor = proven(highest(inOrder(companies.flatMap(papersOf))), currentSalary);
  const evidence = { currentSalary, livePapers };
  return {
    settings,
    today,
    companies,
    floor,
    ceiling: lowest(
      inOrder(companies.flatMap(refusedAsks)).filter((ask) => ask.amount > (floor?.amount ?? 0)),
    ),
    reserve: bestWithout(evidence, null),
    ...evidence,
    jobKept: currentJob !== null,
    verbal: highest(inOrder(companies.flatMap((it) => it.verbal ?? []))),
    guess: guess?.ok ? guess.value : null,
    leftOut: [
      ...(salary && !salary.ok ? [leftOutSetting(currentJob?.employer ?? "", salary.failure)] : []),
      ...(guess && !guess.ok ? [leftOutSetting("", guess.failure)] : []),
      ...companies.flatMap((it) => it.leftOut),
    ],
  };
}

/** The companies that have shown a bound: something on paper, or a no to an ask. */
export function companiesWithEvidence(evidence: SearchEvidence): readonly CompanyInterval[] {
  return evidence.companies.filter((it) => it.low !== null || it.high !== null);
}

/** The companies of a search by their id: asked once for each of them, so looked up, not searched. */
const indexed = new WeakMap<SearchEvidence["companies"], ReadonlyMap<Id, CompanyInterval>>();

export function intervalOf({ companies }: SearchEvidence, id: Id): CompanyInterval | null {
  const known = indexed.get(companies) ?? new Map(companies.map((it) => [it.opportunityId, it]));
  indexed.set(companies, known);
  return known.get(id) ?? null;
}

/** The reserve if talks with one company fail: its own paper does not count. */
export function reserveWithout(evidence: SearchEvidence, opportunityId: Id): Proven | null {
  return bestWithout(evidence, opportunityId);
}

function bestWithout(
  { currentSalary, livePapers }: Pick<SearchEvidence, "currentSalary" | "livePapers">,
  opportunityId: Id | null,
): Proven | null {
  const paper = livePapers.find((it) => it.opportunityId !== opportunityId) ?? null;
  return proven(
    paper !== null && paper.amount > (currentSalary ?? 0) ? paper : null,
    currentSalary,
  );
}

function proven(figure: Figure | null, otherwise: number | null): Proven | null {
  if (figure) return { amount: figure.amount, figure };
  return otherwise === null ? null : { amount: otherwise, figure: null };
}

/** True once one offer on paper could be signed: without it a sheet has nothing to show (R2). */
export function hasLivePaper({ livePapers }: Pick<SearchEvidence, "livePapers">): boolean {
  return livePapers.length > 0;
}

/** All paper of a company, also what a contradiction sets aside: an expired offer still proves it. */
function papersOf(company: CompanyInterval): readonly Figure[] {
  return company.papers;
}

function refusedAsks(company: CompanyInterval): readonly Ask[] {
  return company.asks.filter((ask) => ask.answer === "refused");
}

/** By date, then id, so that among equal amounts the witness does not depend on the order of companies. */
function inOrder<T extends Figure>(figures: readonly T[]): T[] {
  return [...figures].sort((a, b) =>
    a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.recordId < b.recordId ? -1 : 1,
  );
}

function leftOutSetting(company: string, failure: LeftOut["failure"]): LeftOut {
  return { opportunityId: null, company, recordId: null, failure };
}
