import { Input } from "@mantine/core";
import { type Evidence, evidenceGrades, isOnPaper } from "../../../shared/model/evidence";
import { evidenceWords } from "../words/evidence-words";
import { Segmented } from "./segmented";

/** How firm a figure is, weakest first. Says what the choice means for the floor (R4). */
export function EvidencePicker(props: {
  readonly label?: string;
  readonly value: Evidence;
  readonly onChange: (evidence: Evidence) => void;
  readonly error?: string;
}) {
  const { label = "Evidence", value, onChange } = props;
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      error={props.error}
      description={
        isOnPaper(value) ? "On paper: it counts." : "Said only: it is kept, not counted."
      }
      inputWrapperOrder={["label", "input", "description", "error"]}
    >
      <Segmented
        label={label}
        value={value}
        onChange={onChange}
        isWide
        options={evidenceGrades.map((grade) => ({
          value: grade,
          label: evidenceWords[grade],
          icon: isOnPaper(grade) ? ("document" as const) : ("speech" as const),
        }))}
      />
    </Input.Wrapper>
  );
}
