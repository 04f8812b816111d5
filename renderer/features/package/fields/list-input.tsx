import {
  defaultsOf,
  type Entered,
  type EnteredFields,
} from "../../../../shared/compensation/component-draft";
import type { ListField } from "../../../../shared/compensation/field-row";
import type { Failure } from "../../../../shared/result";
import { useFormat } from "../../../state/format";
import { Button, IconButton } from "../../../ui/button";
import { PercentInput } from "../../../ui/fields/number-field";
import { enteredNumbers, enteredRows } from "./entered";
import { FieldGroup } from "./field-group";
import { problemAt, problemsWithin } from "./field-problems";
import styles from "./fields.module.css";
import { SimpleInput } from "./simple-input";
import { useRowKeys } from "./use-row-keys";

type RowsProps<F> = {
  readonly field: F;
  readonly value: Entered | undefined;
  readonly onChange: (value: Entered) => void;
  readonly error?: string | undefined;
  readonly failures: readonly Failure[];
};

/** Rows of several inputs that the user adds and removes: steps of a match, endings of a company. */
export function ListInput(props: RowsProps<Extract<ListField, { input: "list" }>>) {
  const { field, value, onChange, error, failures } = props;
  const { currency } = useFormat();
  const rows = enteredRows(value);
  const keys = useRowKeys(rows.length);
  const put = (place: number, change: EnteredFields) =>
    onChange(rows.with(place, { ...rows[place], ...change }));
  return (
    <FieldGroup label={field.label} help={field.help} error={error}>
      {rows.map((row, place) => (
        <div key={keys.at(place)} className={styles.row}>
          {Object.entries(field.columns).map(([name, column]) => (
            <SimpleInput
              key={name}
              field={column}
              label={column.label}
              value={row[name]}
              error={problemAt(problemsWithin(failures, String(place)), name)}
              onChange={(entered) => put(place, { [name]: entered })}
            />
          ))}
          <IconButton
            icon="x"
            label={`Remove row ${place + 1} of ${field.label}`}
            className={styles.remove}
            disabled={rows.length === 1}
            onClick={() => {
              keys.remove(place);
              onChange(rows.toSpliced(place, 1));
            }}
          />
        </div>
      ))}
      <Button
        size="sm"
        variant="subtle"
        icon="plus"
        disabled={rows.length >= field.most}
        onClick={() => onChange([...rows, defaultsOf(field.columns, currency)])}
      >
        {field.addLabel}
      </Button>
    </FieldGroup>
  );
}

/** One share a row: what a bonus really paid in past years. */
export function PercentListInput(props: RowsProps<Extract<ListField, { input: "percent-list" }>>) {
  const { field, value, onChange, error, failures } = props;
  const shares = enteredNumbers(value);
  const keys = useRowKeys(shares.length);
  return (
    <FieldGroup label={field.label} help={field.help} error={error}>
      <div className={styles.shares}>
        {shares.map((share, place) => (
          <div key={keys.at(place)} className={styles.share}>
            <PercentInput
              label={yearLabel(field.rowLabel, shares.length - place)}
              min={0}
              max={10}
              value={share}
              error={problemAt(failures, String(place))}
              onChange={(entered) => onChange(shares.with(place, entered))}
            />
            <IconButton
              icon="x"
              label={`Remove: ${yearLabel(field.rowLabel, shares.length - place)}`}
              className={styles.remove}
              onClick={() => {
                keys.remove(place);
                onChange(shares.toSpliced(place, 1));
              }}
            />
          </div>
        ))}
      </div>
      <Button
        size="sm"
        variant="subtle"
        icon="plus"
        disabled={shares.length >= field.most}
        onClick={() => onChange([...shares, null])}
      >
        {field.addLabel}
      </Button>
    </FieldGroup>
  );
}

/** The newest year stands last. */
function yearLabel(word: string, yearsAgo: number): string {
  return yearsAgo === 1 ? `${word} last year` : `${word} ${yearsAgo} years ago`;
}
