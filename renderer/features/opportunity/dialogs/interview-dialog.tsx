import type { Day } from "../../../../shared/model/basics";
import {
  type Interview,
  type InterviewType,
  interviewSchema,
  interviewTypes,
  type Opportunity,
} from "../../../../shared/model/opportunity";
import { interviewTypeName, outcomeName } from "../../../../shared/wording/stage-words";
import { useAct } from "../../../state/act";
import { useDraft } from "../../../state/use-draft";
import { RecordDialog } from "../../../ui/dialogs/record-dialog";
import { DayInput, TimeInput } from "../../../ui/fields/day-input";
import { FieldPair } from "../../../ui/fields/field-pair";
import { ChoiceField, NoteField, TextField } from "../../../ui/fields/text-field";
import styles from "./forms.module.css";
import { InterviewerFields } from "./interviewer-fields";
import { PreparationFields } from "./preparation-fields";
import { useNewcomer } from "./use-newcomer";

type InterviewDraft = Omit<Interview, "date"> & { readonly date: Day | null };
const outcomes = Object.keys(outcomeName) as Interview["outcome"][];

const types: readonly { readonly value: InterviewType | ""; readonly label: string }[] = [
  { value: "", label: "Not said" },
  ...interviewTypes.map((value) => ({ value, label: interviewTypeName[value] })),
];

const ratings = [
  { value: "", label: "Not said" },
  ...[1, 2, 3, 4, 5].map((it) => ({ value: String(it), label: `${it} of 5` })),
];

/** One talk: when, where, how it went. It cannot end before it starts. */
export function InterviewDialog(props: {
  readonly opportunity: Opportunity;
  readonly interview: Interview | null;
  readonly onClose: () => void;
}) {
  const { opportunity, interview, onClose } = props;
  const act = useAct();
  const { draft, problems, change, checked, refuse } = useDraft(
    (): InterviewDraft => interview ?? newInterview(),
    ["title", "date", "start", "end", "place", "outcome", "note"],
  );
  const opportunityId = opportunity.id;
  const newcomer = useNewcomer(opportunityId);
  const save = async () => {
    const title = draft.title.trim() || "Interview";
    const part = checked(interviewSchema, {
      ...draft,
      title,
      date: draft.date ?? "",
      preparation: draft.preparation.filter((it) => it.text.trim() !== ""),
    });
    if (!part) return null;
    const contactIds = await newcomer.among(draft.contactIds);
    change({ contactIds });
    return act("putInterview", { opportunityId, part: { ...part, contactIds } }, { quiet: true });
  };
  const remove = () =>
    act(
      "removeInterview",
      { opportunityId, id: draft.id },
      { undoToast: `Deleted “${draft.title}”.` },
    );
  return (
    <RecordDialog
      title={interview ? "Edit the interview" : "Add an interview"}
      onSave={save}
      onRefuse={refuse}
      onDelete={interview && remove}
      onClose={onClose}
    >
      <FieldPair>
        <TextField
          label="Title"
          placeholder="Design talk"
          isFirst
          value={draft.title}
          error={problems.title}
          onChange={(title) => change({ title })}
        />
        <ChoiceField
          label="Type"
          value={draft.type ?? ""}
          onChange={(type) => change({ type: type === "" ? null : type })}
          options={types}
        />
      </FieldPair>
      <div className={styles.three}>
        <DayInput
          label="Day"
          required
          value={draft.date}
          error={problems.date}
          onChange={(date) => change({ date })}
        />
        <TimeInput
          label="Start"
          value={draft.start}
          error={problems.start}
          onChange={(start) => change({ start })}
        />
        <TimeInput
          label="End"
          value={draft.end}
          error={problems.end}
          onChange={(end) => change({ end })}
        />
      </div>
      <FieldPair>
        <TextField
          label="Place or link"
          value={draft.place}
          error={problems.place}
          onChange={(place) => change({ place })}
        />
        <ChoiceField
          label="Outcome"
          value={draft.outcome}
          onChange={(outcome) => change({ outcome })}
          options={outcomes.map((it) => ({ value: it, label: outcomeName[it] }))}
        />
      </FieldPair>
      <PreparationFields
        list={draft.preparation}
        onChange={(preparation) => change({ preparation })}
      />
      <InterviewerFields
        opportunityId={opportunityId}
        chosen={draft.contactIds}
        onChange={(contactIds) => change({ contactIds })}
        newcomer={newcomer}
      />
      <ChoiceField
        label="How good a place it looked"
        value={String(draft.rating ?? "")}
        onChange={(rating) => change({ rating: rating === "" ? null : Number(rating) })}
        options={ratings}
      />
      <NoteField
        label="Notes"
        value={draft.note}
        error={problems.note}
        onChange={(note) => change({ note })}
      />
    </RecordDialog>
  );
}

function newInterview(): InterviewDraft {
  return {
    id: crypto.randomUUID(),
    title: "",
    type: null,
    date: null,
    start: null,
    end: null,
    place: "",
    contactIds: [],
    outcome: "planned",
    note: "",
    preparation: [],
    rating: null,
  };
}
