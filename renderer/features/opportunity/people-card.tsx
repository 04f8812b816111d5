import type { Contact } from "../../../shared/model/contact";
import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import { useDialogs } from "../../state/dialogs";
import { href } from "../../state/route";
import { IconButton } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { RuleLink } from "../../ui/rule-text";
import styles from "./people-card.module.css";
import { SmallCard } from "./small-card";

/** The people of this process, the one who decides first (R22). */
export function PeopleCard({ view }: { readonly view: OpportunityView }) {
  const dialogs = useDialogs();
  const { opportunity, people, decider } = view;
  const add = () => dialogs.editContact({ opportunityId: opportunity.id });
  return (
    <SmallCard
      caption="People"
      control={<IconButton icon="plus" label="Add a person" onClick={add} />}
    >
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <Person person={person} onEdit={() => dialogs.editContact({ id: person.id })} />
          </li>
        ))}
      </ul>
      <p className={styles.hint}>
        {decider
          ? `${decider.name} can decide. Negotiate only with that person`
          : "Ask: “Who signs the contract?” Then negotiate only with that person"}{" "}
        (<RuleLink rule="R22" />
        ).
      </p>
      <a className={styles.all} href={href({ screen: "people" })}>
        All people
      </a>
    </SmallCard>
  );
}

function Person({ person, onEdit }: { readonly person: Contact; readonly onEdit: () => void }) {
  const { name, title, decides, note } = person;
  const about = decides ? "Decides alone" : (note.split("\n", 1)[0] ?? "");
  const line = [title, about].filter(Boolean).join(". ");
  return (
    <button
      type="button"
      className={decides ? `${styles.person} ${styles.decides}` : styles.person}
      onClick={onEdit}
      title={line}
    >
      <span className={styles.avatar}>
        <Icon name="user" size={14} />
      </span>
      <span className={styles.words}>
        <b>{name}</b>
        <em>{title || about}</em>
        {title !== "" && about !== "" && <em className={styles.about}>{about}</em>}
      </span>
    </button>
  );
}
