import type { Id } from "../../../shared/model/basics";
import type { PersonRow } from "../../../shared/people/people-view";
import { useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { Button } from "../../ui/button";
import { AmountCell, RecordRows, RowName } from "../../ui/record-rows";
import { Tag } from "../../ui/tag";
import styles from "./people.module.css";

/** Who, where, when last, when again. */
export function ContactRows(props: {
  readonly rows: readonly PersonRow[];
  readonly onEdit: (id: Id) => void;
}) {
  const format = useFormat();
  return (
    <RecordRows
      label="Contacts"
      columns={["Person", "Company", "Last contact", "Follow up"]}
      isEdited
    >
      {props.rows.map(({ contact, company, isDue }) => (
        <tr key={contact.id}>
          <RowName name={contact.name} detail={contact.title} />
          <td>
            {contact.opportunityId !== null && (
              <a className={styles.link} href={opportunityHref(contact.opportunityId)}>
                {company}
              </a>
            )}
          </td>
          <td>{contact.lastContact === null ? "" : format.day(contact.lastContact)}</td>
          <td>
            {contact.followUp !== null && (
              <Tag kind={isDue ? "hot" : "due"}>{format.day(contact.followUp)}</Tag>
            )}
          </td>
          <AmountCell>
            <Button
              size="sm"
              aria-label={`Edit ${contact.name}`}
              onClick={() => props.onEdit(contact.id)}
            >
              Edit
            </Button>
          </AmountCell>
        </tr>
      ))}
    </RecordRows>
  );
}
