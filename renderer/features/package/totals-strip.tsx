import type { PackageView } from "../../../shared/compensation/package-view";
import { useFormat } from "../../state/format";
import { EvidenceBadge } from "../../ui/tag";
import type { Owner } from "./owner";
import styles from "./totals-strip.module.css";

/** Always three totals and the pay of a real hour, following every key (R4, R12). */
export function TotalsStrip(props: {
  readonly view: PackageView;
  readonly owner: Owner;
  /** Forms that are not right yet and that no total counts. */
  readonly left: number;
}) {
  const { view, owner, left } = props;
  const format = useFormat();
  const { said, onPaper, perHour } = view;
  const isProven = onPaper !== null;
  const shown = onPaper ?? said;
  return (
    <section className={styles.strip} aria-label="Totals a year">
      <dl className={styles.totals}>
        <Total
          label="Guaranteed"
          value={shown && format.whole(shown.guaranteed)}
          isDotted={shown !== null && !isProven}
        />
        <Total label="Expected" value={shown && format.whole(shown.expected)} />
        <Total label="Promised" value={said && format.whole(said.promised)} isSoft />
        <Total label="Per real hour" value={perHour && format.hourly(perHour.withCommute)} />
      </dl>
      <div className={styles.foot}>
        {owner === "offer" && view.baseEvidence && <EvidenceBadge evidence={view.baseEvidence} />}
        <span>{footWords(view, left)}</span>
      </div>
    </section>
  );
}

function footWords({ said, onPaper }: PackageView, left: number): string {
  if (left > 0)
    return left === 1
      ? "One figure is not complete and not counted yet."
      : `${left} figures are not complete and not counted yet.`;
  if (!said) return "Totals need a base.";
  if (!onPaper) return "Nothing here is on paper. It counts for nothing yet.";
  return onPaper.guaranteed === said.guaranteed && onPaper.expected === said.expected
    ? "All of it is on paper."
    : "Only what is on paper is counted.";
}

function Total(props: {
  readonly label: string;
  readonly value: string | null;
  readonly isDotted?: boolean;
  readonly isSoft?: boolean;
}) {
  const { label, value, isDotted = false, isSoft = false } = props;
  const look = isDotted ? styles.dotted : isSoft ? styles.soft : undefined;
  return (
    <div>
      <dt>{label}</dt>
      <dd className={value === null ? styles.unknown : look}>
        <span>{value ?? "not known"}</span>
      </dd>
    </div>
  );
}
