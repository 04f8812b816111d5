import {
  type ComponentClass,
  type ComponentKind,
  classOf,
  componentKinds,
} from "../model/component";
import { type Evidence, isOnPaper } from "../model/evidence";
import type { Package } from "../model/package";
import type { Failure } from "../result";
import { rowOf } from "./fields";
import { asPaid, type ValuationSettings, valuePackage } from "./package-value";
import { type PerHour, perHourOf, type Sums, sumsOf } from "./totals";
import type { Valuation } from "./valuation";

/** One package as its editor shows it: every part with its value, and what nobody has asked yet. */
export type PackageView = {
  /** A year, in currency units of the settings; null while not said or not convertible. */
  readonly base: number | null;
  readonly baseEvidence: Evidence | null;
  readonly lines: readonly PackageLine[];
  /** Kinds known to be nothing, then kinds nobody has asked for, with the question to ask (R11). */
  readonly none: readonly ComponentKind[];
  readonly notAsked: readonly NotAsked[];
  /** Everything as said; null without a base. */
  readonly said: Sums | null;
  /** What is on paper in this version; null without a base on paper (R4). */
  readonly onPaper: Sums | null;
  readonly perHour: PerHour | null;
  readonly failures: readonly Failure[];
};

export type PackageLine = {
  readonly componentId: string;
  readonly kind: ComponentKind;
  readonly class: ComponentClass;
  readonly label: string;
  readonly isOnPaper: boolean;
  /** Null when it cannot be valued; `failure` says why. */
  readonly valuation: Valuation | null;
  readonly failure: Failure | null;
};

export type NotAsked = {
  readonly kind: ComponentKind;
  readonly label: string;
  readonly question: string;
};

/** A year of one package version, all counted risky pay included. */
export function packageView(
  version: Package,
  settings: ValuationSettings,
  owner: "offer" | "current-job",
): PackageView {
  const pkg = owner === "current-job" ? asPaid(version) : version;
  const value = valuePackage(pkg, settings);
  const view = { riskShare: 1, period: "year" } as const;
  const said = sumsOf(value, view);
  const hasPaperBase = pkg.base !== null && isOnPaper(pkg.base.evidence);
  const paper = pkg.components.filter((component) => isOnPaper(component.evidence));
  const lines = value.components.map(({ component, worth }) => ({
    componentId: component.id,
    kind: component.kind,
    class: classOf(component.kind),
    label: rowOf(component.kind).label,
    isOnPaper: isOnPaper(component.evidence),
    valuation: worth.ok ? worth.value : null,
    failure: worth.ok ? null : worth.failure,
  }));
  return {
    base: value.base,
    baseEvidence: value.baseEvidence,
    lines: lines.sort((a, b) => componentKinds.indexOf(a.kind) - componentKinds.indexOf(b.kind)),
    none: value.none,
    notAsked: notAskedOf(pkg),
    said,
    onPaper: hasPaperBase
      ? sumsOf(valuePackage({ ...pkg, components: paper }, settings), view)
      : null,
    perHour: said && perHourOf(said.expected, value),
    failures: value.failures,
  };
}

/** Kinds that are neither in the package nor known to be nothing, with what to ask (R11). */
function notAskedOf({ components, none }: Package): readonly NotAsked[] {
  return componentKinds
    .filter((kind) => !none.includes(kind) && !components.some((it) => it.kind === kind))
    .map((kind) => ({ kind, label: rowOf(kind).label, question: rowOf(kind).question }));
}
