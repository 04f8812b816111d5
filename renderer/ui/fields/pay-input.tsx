import { useState } from "react";
import { type Pay, type PayPeriod, payPeriods, paySchema } from "../../../shared/model/pay";
import type { Money } from "../../../shared/money";
import type { Failure } from "../../../shared/result";
import { MoneyInput } from "./money-input";
import { NumberField } from "./number-field";
import styles from "./pay-input.module.css";
import { ChoiceField } from "./text-field";

const periodWords: Readonly<Record<PayPeriod, string>> = {
  year: "year",
  month: "month",
  day: "day",
  hour: "hour",
};

/** What the amount is multiplied with; kept as entered so that the yearly figure can be checked. */
type Terms = Pick<Pay, "per" | "hoursPerWeek" | "weeksPerYear" | "daysPerYear">;
const defaultTerms: Terms = { per: "year", hoursPerWeek: 40, weeksPerYear: 52, daysPerYear: 260 };

/** Base pay: an amount for a period. `45/hr` sets the period too. Null until the amount can be read. */
export function PayInput(props: {
  readonly label: string;
  readonly value: Pay | null;
  readonly onChange: (pay: Pay | null) => void;
  readonly currency?: string;
  readonly error?: string | null;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly isFirst?: boolean;
  readonly onProblem?: (problem: Failure | null) => void;
}) {
  const { value, onChange } = props;
  const [terms, setTerms] = useState<Terms>(value ?? defaultTerms);
  const shown: Terms = value ?? terms;

  const send = (amount: Money | null, next: Terms) => {
    setTerms(next);
    const pay = amount && paySchema.safeParse({ ...next, amount });
    onChange(pay?.data ?? null);
  };
  const change = (part: Partial<Terms>) =>
    send(value?.amount ?? null, { ...termsOf(shown), ...part });

  return (
    <div className={styles.pay}>
      <div className={styles.amount}>
        <MoneyInput
          label={props.label}
          value={value?.amount ?? null}
          currency={props.currency}
          error={props.error}
          description={props.description}
          placeholder={props.placeholder}
          required={props.required}
          isFirst={props.isFirst}
          onProblem={props.onProblem}
          onChange={(amount, per) => send(amount, { ...termsOf(shown), per: per ?? shown.per })}
        />
        <ChoiceField
          label="Per"
          value={shown.per}
          onChange={(per) => change({ per })}
          options={payPeriods.map((per) => ({ value: per, label: periodWords[per] }))}
        />
      </div>
      {shown.per === "hour" && (
        <div className={styles.terms}>
          <NumberField
            label="Hours a week"
            value={shown.hoursPerWeek}
            min={1}
            max={168}
            onChange={(hoursPerWeek) => hoursPerWeek && change({ hoursPerWeek })}
          />
          <NumberField
            label="Weeks a year"
            value={shown.weeksPerYear}
            min={1}
            max={53}
            onChange={(weeksPerYear) => weeksPerYear && change({ weeksPerYear })}
          />
        </div>
      )}
      {shown.per === "day" && (
        <NumberField
          label="Days a year"
          value={shown.daysPerYear}
          min={1}
          max={366}
          onChange={(daysPerYear) => daysPerYear && change({ daysPerYear })}
        />
      )}
    </div>
  );
}

function termsOf({ per, hoursPerWeek, weeksPerYear, daysPerYear }: Terms): Terms {
  return { per, hoursPerWeek, weeksPerYear, daysPerYear };
}
