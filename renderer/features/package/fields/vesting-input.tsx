import type { EnteredFields } from "../../../../shared/compensation/component-draft";
import type { VestingField } from "../../../../shared/compensation/field-row";
import { presetOf, sumOfShares, vestingPresets } from "../../../../shared/compensation/presets";
import type { Failure } from "../../../../shared/result";
import { useFormat } from "../../../state/format";
import { IconButton } from "../../../ui/button";
import { PercentInput } from "../../../ui/fields/number-field";
import { ChoiceField } from "../../../ui/fields/text-field";
import { enteredNumbers } from "./entered";
import { FieldGroup } from "./field-group";
import { problemAt } from "./field-problems";
import styles from "./fields.module.css";
import { useRowKeys } from "./use-row-keys";

const MOST_YEARS = 10;

/** Share of a grant for each year: a usual plan, or the user's own. A plan sets its cliff and step too. */
export function VestingInput(props: {
  readonly field: VestingField;
  readonly fields: EnteredFields;
  readonly onFields: (fields: EnteredFields) => void;
  readonly error?: string | undefined;
  readonly failures: readonly Failure[];
}) {
  const { field, fields, onFields, error, failures } = props;
  const format = useFormat();
  const shares = enteredNumbers(fields.schedule);
  const keys = useRowKeys(shares.length);
  const put = (schedule: readonly (number | null)[]) => onFields({ schedule });
  return (
    <FieldGroup
      label={field.label}
      help={field.help}
      error={error}
      right={`Together ${format.percent(sumOfShares(shares))}`}
    >
      <ChoiceField
        label="A usual plan"
        value={presetOf(fields)?.name ?? ""}
        options={[
          { value: "", label: "Their own plan" },
          ...vestingPresets.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={(name) => {
          const preset = vestingPresets.find((it) => it.name === name);
          if (preset) onFields({ ...preset.plan, schedule: [...preset.plan.schedule] });
        }}
      />
      <div className={styles.shares}>
        {shares.map((share, place) => (
          <PercentInput
            key={keys.at(place)}
            className={styles.year}
            label={`Year ${place + 1}`}
            value={share}
            error={problemAt(failures, String(place))}
            onChange={(entered) => put(shares.with(place, entered))}
          />
        ))}
        <div className={styles.years}>
          <IconButton
            icon="minus"
            label="One year less"
            disabled={shares.length <= 1}
            onClick={() => put(shares.slice(0, -1))}
          />
          <IconButton
            icon="plus"
            label="One year more"
            disabled={shares.length >= MOST_YEARS}
            onClick={() => put([...shares, 0])}
          />
        </div>
      </div>
    </FieldGroup>
  );
}
