import type { Id } from "../../../shared/model/basics";
import type { PayFactRow } from "../../../shared/people/people-view";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { payText } from "../../ui/pay-text";
import { EvidenceBadge } from "../../ui/tag";
import styles from "./people.module.css";

/** Who pays what, who said so, when, and how firm it is. */
export function PayFactRows(props: {
  readonly rows: readonly PayFactRow[];
  readonly onEdit: (id: Id) => void;
}) {
  const format = useFormat();
  return (
    <table className={styles.table} aria-label="What others earn">
      <thead>
        <tr>
          <th scope="col">Company</th>
          <th scope="col" className={styles.number}>
            Base
          </th>
          <th scope="col" className={styles.number}>
            A year
          </th>
          <th scope="col">Source</th>
          <th scope="col">Evidence</th>
          <th scope="col">
            <span className={styles.hidden}>Edit</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ fact, units }) => (
          <tr key={fact.id}>
            <th scope="row">
              {fact.company}
              <span className={styles.detail}>{fact.role}</span>
            </th>
            <td className={styles.number}>{payText(fact.pay, format)}</td>
            <td className={styles.number}>
              {units === null ? "no rate" : format.money(Math.round(units))}
            </td>
            <td>
              {fact.source}
              <span className={styles.detail}>{format.dayWithYear(fact.date)}</span>
            </td>
            <td>
              <EvidenceBadge evidence={fact.evidence} />
            </td>
            <td className={styles.number}>
              <Button
                size="sm"
                aria-label={`Edit the pay at ${fact.company}`}
                onClick={() => props.onEdit(fact.id)}
              >
                Edit
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
