import type { ReactNode } from "react";
import type { Figure } from "../../../shared/negotiation/figures";
import type { Leverage } from "../../../shared/negotiation/leverage";
import { apart } from "../../../shared/wording/apart";
import { useFormat } from "../../state/format";
import { figureHref } from "../../state/route";
import { useWorkspace } from "../../state/workspace";
import { Icon } from "../../ui/icon";
import styles from "./leverage-points.module.css";

const ordinals = ["First", "Second", "Third"] as const;

/** What earns each of the five points, with the record that proves it. */
export function LeveragePoints({ leverage }: { readonly leverage: Leverage }) {
  const { currentJob } = useWorkspace();
  const employer = currentJob?.employer || "your job";
  return (
    <div>
      <p className={styles.title}>Leverage is the job you hold plus offers on paper (R2)</p>
      <ul>
        <Point isEarned={leverage.jobKept}>
          {leverage.jobKept
            ? `You keep ${employer}: a no costs nothing.`
            : "No job held: a no costs more."}
        </Point>
        {ordinals.map((ordinal, index) => (
          <OfferPoint key={ordinal} ordinal={ordinal} paper={leverage.papers[index]} />
        ))}
        <RivalPoint rivals={leverage.rivals} />
      </ul>
    </div>
  );
}

function OfferPoint(props: { readonly ordinal: string; readonly paper: Figure | undefined }) {
  const format = useFormat();
  const { ordinal, paper } = props;
  if (!paper) return <Point isEarned={false}>{ordinal} live offer on paper: not yet.</Point>;
  return (
    <Point isEarned>
      {ordinal} offer on paper:{" "}
      <a href={figureHref(paper)} className={styles.witness}>
        {apart(paper.company)}, {format.money(paper.amount)}
      </a>
    </Point>
  );
}

function RivalPoint({ rivals }: { readonly rivals: Leverage["rivals"] }) {
  return rivals ? (
    <Point isEarned>
      {rivals[0].company} and {rivals[1].company} are within 5%: they compete.
    </Point>
  ) : (
    <Point isEarned={false}>Two papers within 5% of each other: not yet.</Point>
  );
}

function Point(props: { readonly isEarned: boolean; readonly children: ReactNode }) {
  return (
    <li className={props.isEarned ? styles.earned : styles.open}>
      <Icon name={props.isEarned ? "check" : "minus"} size={12} />
      <span>{props.children}</span>
    </li>
  );
}
