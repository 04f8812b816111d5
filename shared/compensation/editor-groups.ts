import { type ComponentClass, classOf } from "../model/component";
import type { ComponentDraft } from "./component-draft";
import type { PackageDraft } from "./package-draft";
import type { NotAsked, PackageLine, PackageView } from "./package-view";

/** A class in the editor: its forms, each with what it is worth now, and what they come to. */
export type EditorGroup = {
  readonly class: ComponentClass;
  readonly entries: readonly {
    readonly draft: ComponentDraft;
    /** Null while the form is not right. */
    readonly line: PackageLine | null;
  }[];
  readonly promised: number;
  readonly counted: number;
};

/** Concrete first, risky last (R9, R10). Amounts are currency units a year. */
export function classGroups(draft: PackageDraft, view: PackageView): readonly EditorGroup[] {
  return (["concrete", "risky"] as const).map((of) => {
    const entries = draft.components
      .filter((it) => classOf(it.kind) === of)
      .map((it) => ({
        draft: it,
        line: view.lines.find((line) => line.componentId === it.id) ?? null,
      }));
    const sum = (amount: "promisedPerYear" | "countedPerYear") =>
      entries.reduce((total, { line }) => total + (line?.valuation?.[amount] ?? 0), 0);
    return { class: of, entries, promised: sum("promisedPerYear"), counted: sum("countedPerYear") };
  });
}

/** What is still to be asked: a form that is not right yet has at least been begun (R11). */
export function openQuestions(draft: PackageDraft, view: PackageView): readonly NotAsked[] {
  return view.notAsked.filter(({ kind }) => !draft.components.some((it) => it.kind === kind));
}
