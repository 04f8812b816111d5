import { type Day, daySchema, type Id } from "../model/basics";
import { type ComponentKind, componentKinds } from "../model/component";
import type { Evidence } from "../model/evidence";
import type { Package } from "../model/package";
import type { Pay } from "../model/pay";
import type { Failure } from "../result";
import { checkComponent } from "./check-component";
import {
  type ComponentDraft,
  componentDraftOf,
  type Entered,
  newComponentDraft,
  recordOf,
} from "./component-draft";
import { type ValuationSettings, valuationContext } from "./package-value";

/** A package as its form holds it: every kind has a value, is known to be nothing, or was not asked (R11). */
export type PackageDraft = {
  readonly date: Day | null;
  readonly base: {
    readonly pay: Pay | null;
    readonly evidence: Evidence;
    /** Why the text of the amount cannot be read; a base that was left empty has none. */
    readonly problem: Failure | null;
  };
  readonly components: readonly ComponentDraft[];
  readonly none: readonly ComponentKind[];
  readonly note: string;
};

/** Everything that keeps a draft from being saved, at its field. */
export type DraftProblems = {
  readonly date: Failure | null;
  readonly base: Failure | null;
  readonly components: Readonly<Record<Id, readonly Failure[]>>;
};

type ReadDraft = {
  /** What can be valued now: the parts that are right. */
  readonly readable: Package;
  readonly problems: DraftProblems;
  readonly isRight: boolean;
};

export function newPackageDraft(today: Day, evidence: Evidence): PackageDraft {
  return {
    date: today,
    base: { pay: null, evidence, problem: null },
    components: [],
    none: [],
    note: "",
  };
}

export function packageDraftOf(pkg: Package, currency: string): PackageDraft {
  return {
    date: pkg.date,
    base: { pay: pkg.base?.pay ?? null, evidence: pkg.base?.evidence ?? "verbal", problem: null },
    components: pkg.components.map((component) => componentDraftOf(component, currency)),
    none: pkg.none,
    note: pkg.note,
  };
}

/** Checks every field of a draft. `kept` is what a form never changes. */
export function readPackageDraft(
  draft: PackageDraft,
  settings: ValuationSettings,
  kept: Pick<Package, "id" | "roundId">,
): ReadDraft {
  const { pay, evidence, problem } = draft.base;
  const bare: Package = {
    ...kept,
    date: draft.date ?? "1970-01-01",
    base: pay && { pay, evidence },
    components: [],
    none: draft.none,
    note: draft.note.trim(),
  };
  const context = valuationContext(bare, settings);
  const checked = draft.components.map((component) => ({
    draft: component,
    ...checkComponent(recordOf(component), context),
  }));
  const problems: DraftProblems = {
    date: daySchema.safeParse(draft.date).success ? null : { code: "not-a-date", field: "date" },
    base: problem,
    components: Object.fromEntries(
      checked
        .filter(({ failures }) => failures.length > 0)
        .map((it) => [it.draft.id, it.failures.map((failure) => withMissing(failure, it.draft))]),
    ),
  };
  return {
    readable: {
      ...bare,
      components: checked.flatMap(({ component }) => (component ? [component] : [])),
    },
    problems,
    isRight:
      problems.date === null &&
      problems.base === null &&
      Object.keys(problems.components).length === 0,
  };
}

/** A field that holds nothing is to be filled in; that is all there is to say about it. */
function withMissing(failure: Failure, draft: ComponentDraft): Failure {
  if (failure.code !== "invalid-input" || failure.field === undefined) return failure;
  const held = failure.field
    .split(".")
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], recordOf(draft));
  return held === null || held === undefined ? { ...failure, code: "value-missing" } : failure;
}

/** A kind gets a form of its own: one more where it may be there twice. */
export function withKind(
  draft: PackageDraft,
  kind: ComponentKind,
  id: Id,
  currency: string,
): PackageDraft {
  const added = newComponentDraft(kind, id, draft.base.evidence, currency);
  return {
    ...draft,
    none: draft.none.filter((it) => it !== kind),
    components: inOrder([...draft.components, added]),
  };
}

/** They said there is none: known, and nothing (R11). */
export function withNone(draft: PackageDraft, kind: ComponentKind): PackageDraft {
  const without = withNotAsked(draft, kind);
  return { ...without, none: [...without.none, kind] };
}

/** Nobody knows: neither a value nor "none" (R11). */
export function withNotAsked(draft: PackageDraft, kind: ComponentKind): PackageDraft {
  return {
    ...draft,
    none: draft.none.filter((it) => it !== kind),
    components: draft.components.filter((it) => it.kind !== kind),
  };
}

export function withoutComponent(draft: PackageDraft, id: Id): PackageDraft {
  return { ...draft, components: draft.components.filter((it) => it.id !== id) };
}

export function withComponent(
  draft: PackageDraft,
  id: Id,
  change: Partial<Pick<ComponentDraft, "evidence" | "note">> & {
    readonly fields?: Readonly<Record<string, Entered>>;
  },
): PackageDraft {
  return {
    ...draft,
    components: draft.components.map((it) =>
      it.id === id ? { ...it, ...change, fields: { ...it.fields, ...change.fields } } : it,
    ),
  };
}

function inOrder(components: readonly ComponentDraft[]): readonly ComponentDraft[] {
  return [...components].sort(
    (a, b) => componentKinds.indexOf(a.kind) - componentKinds.indexOf(b.kind),
  );
}
