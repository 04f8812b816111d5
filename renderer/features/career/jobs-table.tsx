import type { CareerJob, CareerView } from "../../../shared/career/career-view";
import type { Id } from "../../../shared/model/basics";
import { useFormat } from "../../state/format";
import { href } from "../../state/route";
import { Button, LinkButton } from "../../ui/button";
import { AmountCell, RecordRows, RowName } from "../../ui/record-rows";

/** Each job with what raises brought inside it and what moving to it brought, the newest first. */
export function JobsTable(props: { readonly view: CareerView; readonly onEdit: (id: Id) => void }) {
  const format = useFormat();
  const { view, onEdit } = props;
  return (
    <RecordRows
      label="Jobs held"
      columns={[
        "Job",
        { amount: "Stayed" },
        { amount: "Base, first to last" },
        { amount: "Raises a year" },
        { amount: "The move brought" },
      ]}
      isEdited
    >
      {[...view.jobs].reverse().map((job) => (
        <tr key={job.id ?? "current"}>
          <RowName name={job.employer} detail={job.id === null ? "current job" : job.role} />
          <AmountCell>{yearsText(job.years, format.number)}</AmountCell>
          <AmountCell>{basesText(job, format.money)}</AmountCell>
          <AmountCell>{job.raiseAYear === null ? "" : format.percent(job.raiseAYear)}</AmountCell>
          <AmountCell>
            {job.move && (
              <>
                <b>{format.signedMoney(job.move.amount)}</b> {format.percent(job.move.share)}
              </>
            )}
          </AmountCell>
          <AmountCell>
            <EditJob id={job.id} employer={job.employer} onEdit={onEdit} />
          </AmountCell>
        </tr>
      ))}
    </RecordRows>
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

function yearsText(years: number | null, number: (value: number) => string): string {
  if (years === null) return "start not set";
  const rounded = Math.round(years * 10) / 10;
  if (rounded === 0) return "under a month";
  return `${number(rounded)} ${rounded === 1 ? "year" : "years"}`;
}

function basesText({ firstBase, lastBase }: CareerJob, money: (units: number) => string): string {
  if (firstBase === null || lastBase === null) return "not known";
  return firstBase === lastBase ? money(lastBase) : `${money(firstBase)} to ${money(lastBase)}`;
}
