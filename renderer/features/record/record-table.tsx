import type { RecordedApplication } from "../../../shared/export/application-record";
import type { StageChange } from "../../../shared/model/opportunity";
import { stageName } from "../../../shared/wording/stage-words";
import { type Format, useFormat } from "../../state/format";
import styles from "./record.module.css";

const NOT_WRITTEN = "\u2013";

export function RecordTable(props: { readonly applications: readonly RecordedApplication[] }) {
  const format = useFormat();
  return (
    <table className={styles.record} aria-label="Applications">
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Company</th>
          <th scope="col">Role</th>
          <th scope="col">How</th>
          <th scope="col">Outcome</th>
          <th scope="col">Stages</th>
        </tr>
      </thead>
      <tbody>
        {props.applications.map((it) => (
          <tr key={it.id}>
            <td className={styles.day}>{format.dayWithYear(it.date)}</td>
            <th scope="row">
              {it.company}
              <Small texts={[it.place]} />
            </th>
            <td>{it.role}</td>
            <td>
              {it.channel || (it.people.length === 0 && NOT_WRITTEN)}
              <Small texts={it.people} />
            </td>
            <td className={styles.outcome}>
              {stageName[it.outcome.stage]}
              <Small texts={[format.dayWithYear(it.outcome.date)]} />
            </td>
            <td className={styles.stages}>
              {it.history.map((step, place) => (
                <span key={`${step.date} ${step.stage}`}>
                  {stepText(step, format)}
                  {place < it.history.length - 1 && ", "}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Small({ texts }: { readonly texts: readonly string[] }) {
  const text = texts.filter(Boolean).join(", ");
  return text === "" ? null : <span className={styles.small}>{text}</span>;
}

function stepText({ stage, date }: StageChange, format: Format): string {
  return `${stageName[stage]} ${format.day(date)}`;
}
