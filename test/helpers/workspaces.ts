import { type ChangeName, changes } from "../../shared/changes";
import type { Change, ChangeContext } from "../../shared/changes/change";
import { printedSheetSchema } from "../../shared/model/counter-offer";
import type { CurrentJob } from "../../shared/model/current-job";
import type { Evidence } from "../../shared/model/evidence";
import { type Opportunity, opportunitySchema, type Stage } from "../../shared/model/opportunity";
import { type Pay, type PayPeriod, paySchema } from "../../shared/model/pay";
import { type Round, type RoundKind, roundSchema } from "../../shared/model/round";
import { emptyWorkspace, type Workspace } from "../../shared/model/workspace";
import { type Money, money } from "../../shared/money";
import type { Result } from "../../shared/result";

/** Builders for workspaces in tests: figures in currency units, US dollars unless told. */

let count = 0;
export function testId(): string {
  count += 1;
  return `7e570000-0000-4000-8000-${String(count).padStart(12, "0")}`;
}

const testContext: ChangeContext = { today: "2026-05-12", newId: testId };

export function amount(units: number, currency = "USD"): Money {
  return money(units, currency);
}

export function pay(units: number, per: PayPeriod = "year", currency = "USD"): Pay {
  return paySchema.parse({ amount: amount(units, currency), per });
}

type RoundTold = {
  readonly by: Round["by"];
  readonly kind: RoundKind;
  readonly base: number;
  readonly evidence?: Evidence;
  readonly date?: string;
  readonly currency?: string;
  readonly per?: PayPeriod;
};

export function aRound(told: RoundTold): Round {
  return roundSchema.parse({
    id: testId(),
    date: told.date ?? "2026-05-01",
    by: told.by,
    kind: told.kind,
    pay: pay(told.base, told.per, told.currency),
    evidence: told.evidence ?? "verbal",
    channel: "phone",
  });
}

export const theyOffer = (base: number, evidence: Evidence, date?: string): Round =>
  aRound({ by: "them", kind: "counter", base, evidence, ...(date ? { date } : {}) });
export const iAsk = (base: number, date?: string): Round =>
  aRound({ by: "me", kind: "ask", base, ...(date ? { date } : {}) });
export const theyRefuse = (base: number, date?: string): Round =>
  aRound({ by: "them", kind: "refusal", base, ...(date ? { date } : {}) });
export const theyAccept = (base: number, date?: string): Round =>
  aRound({ by: "them", kind: "acceptance", base, ...(date ? { date } : {}) });

/** An opportunity whose rounds are logged one by one, as the app does. */
export function anOpportunity(
  company: string,
  rounds: readonly Round[] = [],
  more: Partial<Opportunity> & { readonly stage?: Stage } = {},
): Opportunity {
  const { stage, ...fields } = more;
  const bare = opportunitySchema.parse({
    id: testId(),
    company,
    role: "Engineer",
    stages: [{ stage: stage ?? "interviewing", date: "2026-04-01" }],
    ...fields,
  });
  const logged = rounds.reduce(
    (workspace, part) => applied(workspace, "logRound", { opportunityId: bare.id, part }),
    { ...emptyWorkspace, opportunities: { [bare.id]: bare } },
  );
  return logged.opportunities[bare.id] ?? bare;
}

export function aCurrentJob(base: number, currency = "USD"): CurrentJob {
  return {
    employer: "Northwind Trading",
    role: "Engineer",
    since: "2023-01-01",
    package: {
      id: testId(),
      date: "2023-01-01",
      base: { pay: pay(base, "year", currency), evidence: "signed" },
      components: [],
      none: [],
      roundId: null,
      note: "",
    },
    steps: [],
    counterOffer: null,
  };
}

export function aWorkspace(
  opportunities: readonly Opportunity[],
  more: Partial<Workspace> = {},
): Workspace {
  return {
    ...emptyWorkspace,
    ...more,
    opportunities: Object.fromEntries(opportunities.map((it) => [it.id, it])),
  };
}

/** A workspace whose sheet to the current employer is out until 14 May 2026, 17:00 (R23). */
export function withSheetToEmployer(workspace: Workspace): Workspace {
  const sheet = printedSheetSchema.parse({
    at: "2026-05-12T17:00",
    until: "2026-05-14T17:00",
    base: amount(146_000),
    rows: [],
  });
  return applied(workspace, "sendSheet", { of: null, sheet, channel: "in-person" });
}

/** Parses and applies a change as a host does. */
export function tryChange(
  workspace: Workspace,
  name: ChangeName,
  input: unknown,
): Result<Workspace> {
  const change: Change = changes[name] as Change;
  return change.apply(workspace, change.input.parse(input), testContext);
}

/** The workspace after a change that must succeed. */
export function applied(workspace: Workspace, name: ChangeName, input: unknown): Workspace {
  const result = tryChange(workspace, name, input);
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return result.value;
}
