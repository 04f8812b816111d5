import {
  type CompareInput,
  type CompareView,
  compareView,
} from "../../shared/compensation/compare-view";
import type { Component, ComponentKind } from "../../shared/model/component";
import type { Evidence } from "../../shared/model/evidence";
import type { Opportunity } from "../../shared/model/opportunity";
import type { Package } from "../../shared/model/package";
import { aComponent, aPackage } from "./valuing";
import { aCurrentJob, amount, anOpportunity, aWorkspace } from "./workspaces";

const today = "2026-05-12";

/** An opportunity with one package version. */
export function offer(
  company: string,
  base: number | null,
  evidence: Evidence,
  components: readonly Component[] = [],
  more: Partial<Package> & { readonly opportunity?: Partial<Opportunity> } = {},
): Opportunity {
  const { opportunity, ...rest } = more;
  return anOpportunity(company, [], {
    stage: "written-offer",
    packages: [aPackage(base, evidence, [...components], rest)],
    ...opportunity,
  });
}

/** The current job and three offers of the design, in small: paper, a word, a start-up. */
const job = {
  ...aCurrentJob(106_000),
  package: aPackage(106_000, "signed", [
    aComponent("pension", { scheme: { type: "percent", rate: 0.04 } }, "signed"),
    aComponent("bonus", { target: 0.08, history: [0.6, 0.7, 0.65] }, "signed"),
  ]),
};
export const globex = offer("Globex", 130_000, "written", [
  aComponent("sign-on", { amount: amount(12_000) }),
  aComponent("pension", { scheme: { type: "percent", rate: 0.06 } }),
  aComponent("hours", { contractHours: 38, realHours: 38 }),
  aComponent("commute", { daysPerYear: 138, oneWayMinutes: 30, farePerDay: amount(3) }),
  aComponent("bonus", { target: 0.05 }),
]);
export const fabrikam = offer("Fabrikam", 134_000, "verbal", [
  aComponent("bonus", { target: 0.2, history: [0.5, 0.45, 0.55] }, "verbal"),
]);
export const umbra = offer(
  "Umbra",
  98_000,
  "written",
  [
    aComponent("hours", { contractHours: 40, realHours: 50 }),
    aComponent("commute", { daysPerYear: 0, oneWayMinutes: 0, farePerDay: amount(0) }),
    aComponent("rsu", { grant: amount(800_000), schedule: [1], isPrivate: true }),
  ],
  { none: ["bonus"] },
);

/** Compare of the job and these opportunities; settings and choices by name. */
export function view(
  opportunities: readonly Opportunity[],
  more: Partial<Omit<CompareInput, "workspace">> & Partial<CompareInput["workspace"]> = {},
): CompareView {
  const { riskShare = 1, period = "year", pair, selected, ...workspace } = more;
  return compareView({
    workspace: aWorkspace(opportunities, { currentJob: job, ...workspace }),
    selected: selected === undefined ? opportunities.map((it) => it.id) : selected,
    riskShare,
    period,
    today,
    ...(pair ? { pair } : {}),
  });
}

export const all = [globex, fabrikam, umbra];
export const total = (of: CompareView, kind: CompareView["totals"][number]["kind"]) =>
  of.totals.find((row) => row.kind === kind)?.cells ?? [];
export const row = (of: CompareView, kind: ComponentKind) =>
  of.groups.flatMap((group) => group.rows).find((it) => it.kind === kind)?.cells ?? [];
export const marks = (cells: readonly { readonly mark: unknown }[]) =>
  cells.map((cell) => cell.mark);
