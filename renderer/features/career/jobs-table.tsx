import type { CareerJob, CareerView } from "../../../shared/career/career-view";
import type { Id } from "../../../shared/model/basics";
import { useFormat } from "../../state/format";
import { href } from "../../state/route";
import { Button, LinkButton } from "../../ui/button";
import styles from "./career.module.css";

/** Each job with what raises brought inside it and what moving to it brought, the newest first. */
export function JobsTable(props: { readonly view: CareerView; readonly onEdit: (id: Id) => void }) {
  const format = useFormat();
  const { view, onEdit } = props;
  return (
    <table className={styles.jobs}>
      <thead>
        <tr>
          <th scope="col">Job</th>
          <th scope="col" className={styles.number}>
            Stayed
          </th>
          <th scope="col" className={styles.number}>
            Base, first to last
          </th>
          <th scope="col" className={styles.number}>
            Raises a year
          </th>
          <th scope="col" className={styles.number}>
            The move brought
          </th>
          <th scope="col">
            <span className={styles.hidden}>Edit</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {[...view.jobs].reverse().map((job) => (
          <tr key={job.id ?? "current"}>
            <th scope="row">
              {job.employer}
              <span className={styles.role}>{job.id === null ? "current job" : job.role}</span>
            </th>
            <td className={styles.number}>{yearsText(job.years, format.number)}</td>
            <td className={styles.number}>{basesText(job, format.money)}</td>
            <td className={styles.number}>
              {job.raiseAYear === null ? "" : format.percent(job.raiseAYear)}
            </td>
            <td className={styles.number}>
              {job.move && (
                <>
                  <b>{format.signedMoney(job.move.amount)}</b> {format.percent(job.move.share)}
                </>
              )}
            </td>
            <td className={styles.number}>
              <EditJob id={job.id} employer={job.employer} onEdit={onEdit} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EditJob(props: {
  readonly id: Id | null;
  readonly employer: string;
  readonly onEdit: (id: Id) => void;
}) {
  const { id, employer, onEdit } = props;
  if (id === null)
    return (
      <LinkButton size="sm" href={href({ screen: "settings" })} aria-label={`Edit ${employer}`}>
        Edit
      </LinkButton>
    );
  return (
    <Button size="sm" onClick={() => onEdit(id)} aria-label={`Edit ${employer}`}>
      Edit
    </Button>
  );
}

function yearsText(years: number, number: (value: number) => string): string {
  const rounded = Math.round(years * 10) / 10;
  if (rounded === 0) return "under a month";
  return `${number(rounded)} ${rounded === 1 ? "year" : "years"}`;
}

function basesText({ firstBase, lastBase }: CareerJob, money: (units: number) => string): string {
  if (firstBase === null || lastBase === null) return "not known";
  return firstBase === lastBase ? money(lastBase) : `${money(firstBase)} to ${money(lastBase)}`;
}
