import { Checkbox } from "@mantine/core";
import type { Id } from "../../../shared/model/basics";
import type { Interview } from "../../../shared/model/opportunity";
import { interviewTypeName } from "../../../shared/wording/stage-words";
import { useAct } from "../../state/act";
import { useWorkspace } from "../../state/workspace";
import styles from "./records.module.css";

/** What kind of talk, who is there, how much is prepared, how good a place it looked. */
export function TalkFacts({ interview }: { readonly interview: Interview }) {
  const { contacts } = useWorkspace();
  const { type, contactIds, preparation, rating } = interview;
  const names = contactIds.flatMap((id) => contacts[id]?.name ?? []);
  const ready = preparation.filter((it) => it.isDone).length;
  const facts = [
    type !== null && interviewTypeName[type],
    names.length > 0 && `With ${names.join(", ")}`,
    preparation.length > 0 && `${ready} of ${preparation.length} prepared`,
    rating !== null && `Rated ${rating} of 5`,
  ].filter((it) => it !== false);
  return facts.length > 0 && <p>{facts.join(". ")}.</p>;
}

/** The list of what to have ready, ticked where it stands. */
export function PreparationTicks(props: {
  readonly opportunityId: Id;
  readonly interview: Interview;
}) {
  const { opportunityId, interview } = props;
  const { title, preparation } = interview;
  const act = useAct();
  if (preparation.length === 0) return null;
  const tick = (id: Id, isDone: boolean) =>
    act("putInterview", {
      opportunityId,
      part: {
        ...interview,
        contactIds: [...interview.contactIds],
        preparation: preparation.map((it) => (it.id === id ? { ...it, isDone } : it)),
      },
    });
  return (
    <ul className={styles.preparation} aria-label={`To prepare for ${title}`}>
      {preparation.map(({ id, text, isDone }) => (
        <li key={id}>
          <Checkbox
            size="xs"
            label={text}
            checked={isDone}
            onChange={(event) => void tick(id, event.currentTarget.checked)}
          />
        </li>
      ))}
    </ul>
  );
}
