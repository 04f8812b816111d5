import type { ReactNode } from "react";
import type { Reason, Witness } from "../../../shared/anchor/view-types";
import { type Format, useFormat } from "../../state/format";
import { useWorkspace } from "../../state/workspace";
import { Explained } from "../../ui/explained";
import { Icon } from "../../ui/icon";
import { Mark, type MarkKind } from "../../ui/pictures/mark";
import { recordHref } from "./record-href";
import styles from "./why-card.module.css";

/** Why this number: every part of it is a link to the record that proves it. */
export function WhyCard({ reasons }: { readonly reasons: readonly Reason[] }) {
  const format = useFormat();
  return (
    <aside className={styles.why} aria-labelledby="why-this-number">
      <h2 id="why-this-number">Why this number</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.kind}>
            <ReasonMark kind={reason.kind} />
            <span>{words(reason, format)}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function ReasonMark({ kind }: { readonly kind: Reason["kind"] }) {
  if (kind === "one-number") return <Icon name="hash" size={14} />;
  const mark: MarkKind = kind === "floor" ? "paper" : kind === "ceiling" ? "refused" : "next";
  return <Mark kind={mark} size={14} />;
}

/** A guess taken from elsewhere says from where. */
function Guess() {
  const { guessSource } = useWorkspace().settings;
  return guessSource === "" ? "your own guess" : `a guess, ${guessSource} (hearsay)`;
}

function words(reason: Reason, format: Format): ReactNode {
  const sum = (amount: number) => <b>{format.money(amount)}</b>;
  switch (reason.kind) {
    case "floor":
      return reason.witness ? (
        <>
          Floor {sum(reason.amount)}: {source(reason.witness)}, on paper.
        </>
      ) : (
        <>Floor {sum(reason.amount)}: your current base.</>
      );
    case "ceiling":
      return reason.of === "search" ? (
        <>
          Ceiling {sum(reason.amount)}: {source(reason.witness)} said no.
        </>
      ) : (
        <>
          Ceiling {sum(reason.amount)}: your {source(reason.witness, "last ask")} there. Never raise
          it.
        </>
      );
    case "midpoint":
      return midpointWords(reason, format);
    case "above-floor":
      return reason.raw === reason.amount ? (
        <>No ask was refused yet: 1.10 times the floor is {sum(reason.amount)}.</>
      ) : (
        <>
          No ask was refused yet: 1.10 times the floor is {format.whole(reason.raw)}, said as{" "}
          {sum(reason.amount)}.
        </>
      );
    case "above-first-number":
      return (
        <>
          They said {format.money(reason.first)} first
          {reason.witness && <> ({source(reason.witness)})</>}: ask 1.10 times that.{" "}
          <Explained by={contestedFirst}>Contested</Explained>
        </>
      );
    case "guess":
      return (
        <>
          Nothing is proven yet: {sum(reason.amount)} is <Guess />.
        </>
      );
    case "best-odds":
      return (
        <>
          {sum(reason.amount)} has the highest expected gain over {reason.companies} companies.
        </>
      );
    case "one-number":
      return (
        <Explained by={contestedRange}>One number: a range is heard as its low end.</Explained>
      );
  }
}

/** Where a no can end their offer, a little less than half is asked (numbers.md, section 2). */
function midpointWords(
  { halfway, raw, amount }: Extract<Reason, { kind: "midpoint" }>,
  format: Format,
): ReactNode {
  const said = <b>{format.money(amount)}</b>;
  const plain = format.whole;
  if (raw < halfway)
    return (
      <>
        Halfway is {plain(halfway)}. A no can end their offer, so {plain(raw)}, said as {said}.
      </>
    );
  return raw === amount ? (
    <>Halfway is {said}. It halves the gap.</>
  ) : (
    <>
      Halfway is {plain(halfway)}, said as {said}.
    </>
  );
}

const contestedFirst =
  "Contested: speaking second can win where the other side knows more. The app follows R14: their first number is about a tenth under what they pay.";
const contestedRange =
  "Contested: a range whose low end is the target did well in one study. The app follows R15: one fixed number.";

function source(witness: Witness, text: string = witness.company): ReactNode {
  return <a href={recordHref(witness)}>{text}</a>;
}
