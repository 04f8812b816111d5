import type { Id } from "../../../shared/model/basics";
import type { PersonRow } from "../../../shared/people/people-view";
import { useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { Button } from "../../ui/button";
import { Tag } from "../../ui/tag";
import styles from "./people.module.css";

/** Who, where, when last, when again. */
export function ContactRows(props: {
  readonly rows: readonly PersonRow[];
  readonly onEdit: (id: Id) => void;
}) {
  const format = useFormat();
  return (
    <table className={styles.table} aria-label="Contacts">
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Company</th>
          <th scope="col">Last contact</th>
          <th scope="col">Follow up</th>
          <th scope="col">
            <span className={styles.hidden}>Edit</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ contact, company, isDue }) => (
          <tr key={contact.id}>
            <th scope="row">
              {contact.name}
              <span className={styles.detail}>{contact.title}</span>
            </th>
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
            <td className={styles.number}>
              <Button
                size="sm"
                aria-label={`Edit ${contact.name}`}
                onClick={() => props.onEdit(contact.id)}
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
