import { Checkbox, Popover } from "@mantine/core";
import { stages } from "../../../shared/model/opportunity";
import {
  type EvidenceFilter,
  evidenceFilters,
  filterCount,
  noFilter,
  type PipelineFilter,
} from "../../../shared/pipeline/pipeline-filter";
import { stageName } from "../../../shared/wording/stage-words";
import { Button } from "../../ui/button";
import styles from "./filter-menu.module.css";

const evidenceNames: Readonly<Record<EvidenceFilter, string>> = {
  paper: "On paper",
  said: "Only said",
  none: "No number yet",
};

/** Narrows board and table by stage, evidence and deadline. */
export function FilterMenu(props: {
  readonly filter: PipelineFilter;
  readonly onChange: (filter: PipelineFilter) => void;
}) {
  const { filter, onChange } = props;
  const count = filterCount(filter);
  return (
    <Popover
      position="bottom-end"
      width={300}
      trapFocus
      returnFocus
      classNames={{ dropdown: styles.dropdown }}
    >
      <Popover.Target>
        <Button icon="filter">{count > 0 ? `Filter, ${count} on` : "Filter"}</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className={styles.group}>
          <legend>Evidence</legend>
          {evidenceFilters.map((it) => (
            <Choice
              key={it}
              label={evidenceNames[it]}
              isOn={filter.evidence.includes(it)}
              onToggle={() => onChange({ ...filter, evidence: toggled(filter.evidence, it) })}
            />
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>Deadline</legend>
          <Choice
            label="Has a deadline"
            isOn={filter.hasDeadline}
            onToggle={() => onChange({ ...filter, hasDeadline: !filter.hasDeadline })}
          />
        </fieldset>
        <fieldset className={`${styles.group} ${styles.stages}`}>
          <legend>Stage</legend>
          {stages.map((it) => (
            <Choice
              key={it}
              label={stageName[it]}
              isOn={filter.stages.includes(it)}
              onToggle={() => onChange({ ...filter, stages: toggled(filter.stages, it) })}
            />
          ))}
        </fieldset>
        <Button
          size="sm"
          disabled={count === 0}
          onClick={() => onChange({ ...noFilter, text: filter.text })}
        >
          Clear the filter
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

function Choice(props: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}) {
  return <Checkbox size="xs" label={props.label} checked={props.isOn} onChange={props.onToggle} />;
}

function toggled<T>(chosen: readonly T[], one: T): readonly T[] {
  return chosen.includes(one) ? chosen.filter((it) => it !== one) : [...chosen, one];
}
