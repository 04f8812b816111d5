import { useState } from "react";
import {
  type AssumptionRow,
  assumptionGroups,
  assumptionRows,
  defaultAssumptions,
} from "../../../shared/wording/assumptions";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { NumberField, PercentInput } from "../../ui/fields/number-field";
import styles from "./settings.module.css";
import { useSettings } from "./use-settings";

/** Every assumption of the numbers, each with its default and why; all can be changed and set back. */
export function AssumptionsCard() {
  const { settings, assume } = useSettings();
  const isDefault = assumptionRows.every(
    ({ name }) => settings.assumptions[name] === defaultAssumptions[name],
  );
  return (
    <Card
      title="Assumptions"
      right={
        isDefault ? (
          "all at their defaults"
        ) : (
          <Button variant="subtle" size="sm" onClick={() => assume(defaultAssumptions)}>
            Set all back
          </Button>
        )
      }
    >
      {assumptionGroups.map((group) => (
        <section key={group}>
          <h3 className={styles.group}>{group}</h3>
          {assumptionRows
            .filter((row) => row.group === group)
            .map((row) => (
              <Assumption key={row.name} row={row} />
            ))}
        </section>
      ))}
    </Card>
  );
}

function Assumption({ row }: { readonly row: AssumptionRow }) {
  const { settings, assume } = useSettings();
  const format = useFormat();
  const value = settings.assumptions[row.name];
  const standard = defaultAssumptions[row.name];
  const written = (number: number) =>
    row.as === "percent" ? format.percent(number) : format.number(number);
  return (
    <div className={styles.assumption}>
      <div>
        <h4>{row.label}</h4>
        <p>{row.why}</p>
        {value !== standard && (
          <button
            type="button"
            className={styles.reset}
            aria-label={`Set "${row.label}" back to ${written(standard)}`}
            onClick={() => assume({ [row.name]: standard })}
          >
            Set back to {written(standard)}
          </button>
        )}
      </div>
      <AssumptionField
        key={value}
        row={row}
        value={value}
        onKeep={(kept) => assume({ [row.name]: kept })}
      />
    </div>
  );
}

function AssumptionField(props: {
  readonly row: AssumptionRow;
  readonly value: number;
  readonly onKeep: (value: number) => Promise<void>;
}) {
  const { row, onKeep } = props;
  const [value, setValue] = useState<number | null>(props.value);
  const field = {
    name: row.label,
    value,
    onChange: setValue,
    onLeave: (left: number | null) => {
      if (left === null) setValue(props.value);
      else void onKeep(left);
    },
    min: row.min,
    max: row.max,
  };
  return row.as === "percent" ? (
    <PercentInput {...field} />
  ) : (
    <NumberField {...field} unit={row.unit} isWhole={row.isWhole} />
  );
}
