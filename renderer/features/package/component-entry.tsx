import { useEffect, useId, useRef } from "react";
import type { ComponentDraft } from "../../../shared/compensation/component-draft";
import { rowOf } from "../../../shared/compensation/fields";
import type { PackageLine } from "../../../shared/compensation/package-view";
import type { Failure } from "../../../shared/result";
import { useFormat } from "../../state/format";
import { Icon } from "../../ui/icon";
import { EvidenceIcon } from "../../ui/tag";
import { detailText } from "../../ui/words/part-text";
import styles from "./component-entry.module.css";
import { ComponentForm } from "./component-form";
import type { Owner } from "./owner";
import type { DraftEdits } from "./use-draft-edits";

/** One part of a package: a line to read, a form to open. */
export function ComponentEntry(props: {
  readonly owner: Owner;
  readonly draft: ComponentDraft;
  readonly line: PackageLine | null;
  readonly isOpen: boolean;
  /** True for the part that was begun last: it comes into view, the cursor in its first field. */
  readonly isBegun: boolean;
  readonly failures: readonly Failure[];
  readonly edits: DraftEdits;
  readonly onToggle: () => void;
  readonly onAddAnother: () => void;
}) {
  const { owner, draft, line, isOpen, isBegun, onToggle } = props;
  const id = useId();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isBegun) return;
    form.current?.scrollIntoView({ block: "center" });
    form.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
  }, [isBegun]);
  const row = rowOf(draft.kind);
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <Icon name={isOpen ? "chevron-down" : "chevron-right"} size={12} />
        <span className={styles.label}>{row.label}</span>
        <Figures line={line} />
        {owner === "offer" && (
          <span className={styles.evidence}>
            {row.isOwnFact !== true && <EvidenceIcon evidence={draft.evidence} />}
          </span>
        )}
      </button>
      {isOpen && (
        <div ref={form} id={id} className={styles.form}>
          <ComponentForm {...props} />
        </div>
      )}
    </li>
  );
}

function Figures({ line }: { readonly line: PackageLine | null }) {
  const format = useFormat();
  const valuation = line?.valuation;
  if (!valuation)
    return (
      <>
        <span className={styles.detail} />
        <span className={styles.incomplete}>{line?.failure ? "left out" : "not complete"}</span>
      </>
    );
  return (
    <>
      <span className={styles.detail}>{detailText(valuation.detail, format)}</span>
      <span className={styles.value}>
        {valuation.hoursPerWeek === null
          ? format.whole(valuation.countedPerYear)
          : `${format.number(valuation.hoursPerWeek)} h`}
      </span>
    </>
  );
}
