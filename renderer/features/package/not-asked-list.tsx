import { useEffect, useRef } from "react";
import type { NotAsked } from "../../../shared/compensation/package-view";
import type { ComponentKind } from "../../../shared/model/component";
import { notAskedLine } from "../../../shared/wording/lines";
import { Button } from "../../ui/button";
import { CopyButton } from "../../ui/copy-button";
import styles from "./kind-lists.module.css";
import type { Owner } from "./owner";

/** What nobody has asked is unknown, never zero: the question for each, and the two answers (R11). */
export function NotAskedList(props: {
  readonly owner: Owner;
  readonly notAsked: readonly NotAsked[];
  /** This one gets the focus. */
  readonly kind?: ComponentKind | undefined;
  readonly onAdd: (kind: ComponentKind) => void;
  readonly onNone: (kind: ComponentKind) => void;
}) {
  const { owner, notAsked, kind, onAdd, onNone } = props;
  if (notAsked.length === 0) return null;
  const isOffer = owner === "offer";
  return (
    <section className={styles.section} aria-label={isOffer ? "Not asked" : "Not entered"}>
      <h3 className={styles.heading}>
        {isOffer ? "Not asked" : "Not entered"}
        {isOffer && (
          <CopyButton
            size="sm"
            label="Copy the question"
            text={notAskedLine(notAsked.map(({ label }) => label.toLowerCase()))}
          />
        )}
      </h3>
      <ul>
        {notAsked.map((it) => (
          <Row
            key={it.kind}
            of={it}
            isOffer={isOffer}
            hasFocus={it.kind === kind}
            onAdd={onAdd}
            onNone={onNone}
          />
        ))}
      </ul>
    </section>
  );
}

function Row(props: {
  readonly of: NotAsked;
  readonly isOffer: boolean;
  readonly hasFocus: boolean;
  readonly onAdd: (kind: ComponentKind) => void;
  readonly onNone: (kind: ComponentKind) => void;
}) {
  const { of, isOffer, hasFocus, onAdd, onNone } = props;
  const enter = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!hasFocus) return;
    enter.current?.focus();
    enter.current?.scrollIntoView({ block: "center" });
  }, [hasFocus]);
  return (
    <li className={hasFocus ? `${styles.row} ${styles.wanted}` : styles.row}>
      <span className={styles.label}>{of.label}</span>
      <span className={styles.question}>{isOffer && of.question}</span>
      <Button
        ref={enter}
        size="sm"
        aria-label={`Enter ${of.label}`}
        data-autofocus={hasFocus || undefined}
        onClick={() => onAdd(of.kind)}
      >
        Enter
      </Button>
      <Button
        size="sm"
        variant="subtle"
        aria-label={`${of.label}: there is none`}
        onClick={() => onNone(of.kind)}
      >
        None
      </Button>
    </li>
  );
}
