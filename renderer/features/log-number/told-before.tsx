import type { Opportunity } from "../../../shared/model/opportunity";
import { apart } from "../../../shared/wording/apart";
import { useFormat } from "../../state/format";
import styles from "./log-number.module.css";

/** R18: what I already told this company, by date, before I say another number. */
export function ToldBefore({ opportunity }: { readonly opportunity: Opportunity }) {
  const format = useFormat();
  const told = opportunity.rounds.filter(
    (it) => it.by === "me" && it.kind !== "refusal" && it.kind !== "acceptance",
  );
  return (
    <p className={styles.told}>
      {told.length === 0
        ? `You told ${opportunity.company} no number yet.`
        : `You told ${apart(opportunity.company)}: ${told
            .map((it) => `${format.exact(it.pay.amount)} on ${format.day(it.date)}`)
            .join(", ")}.`}
    </p>
  );
}
