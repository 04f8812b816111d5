import { useState } from "react";
import type { Rate } from "../../../shared/model/settings";
import { isCurrency } from "../../../shared/money";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useFormat } from "../../state/format";
import { useSearchEvidence } from "../../state/search";
import { useToday } from "../../state/today";
import { Button, IconButton } from "../../ui/button";
import { Card } from "../../ui/card";
import { DayInput } from "../../ui/fields/day-input";
import { NumberField } from "../../ui/fields/number-field";
import { TextField } from "../../ui/fields/text-field";
import styles from "./settings.module.css";
import { useSettings } from "./use-settings";

/** R28: no two currencies are mixed without a rate the user entered, with its date. */
export function RatesCard() {
  const { settings, change } = useSettings();
  const format = useFormat();
  const missing = useMissingRate();
  const newestFirst = [...settings.rates].sort((a, b) => b.date.localeCompare(a.date));
  return (
    <Card title="Exchange rates" right="the newest counts">
      <div className={styles.fields}>
        {newestFirst.length > 0 && (
          <table className={styles.rates}>
            <thead>
              <tr>
                <th>Rate</th>
                <th>Date</th>
                <th />
              </tr>
            </thead>
            <tbody>
              {newestFirst.map((rate) => (
                <tr key={JSON.stringify(rate)}>
                  <td>
                    1 {rate.from} = {format.rate(rate.rate)} {rate.to}
                  </td>
                  <td>{format.dayWithYear(rate.date)}</td>
                  <td>
                    <IconButton
                      icon="trash"
                      label={`Delete the rate from ${rate.from} to ${rate.to}`}
                      onClick={() =>
                        change(
                          { rates: settings.rates.filter((it) => it !== rate) },
                          { undoToast: `Deleted the rate from ${rate.from} to ${rate.to}.` },
                        )
                      }
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {missing && (
          <p className={styles.note}>
            There is no rate from {missing.from} to {missing.to}: numbers in {missing.from} are
            kept, not counted.
          </p>
        )}
        <NewRate
          key={`${settings.rates.length} ${missing?.from}`}
          start={missing?.from ?? ""}
          onAdd={(rate) => change({ rates: [...settings.rates, rate] })}
        />
      </div>
    </Card>
  );
}

type Problems = {
  readonly from?: string;
  readonly to?: string;
  readonly rate?: string;
  readonly date?: string;
};

/** The first pair of currencies that the records need and no rate joins; null when all are there. */
function useMissingRate(): { readonly from: string; readonly to: string } | null {
  const params = useSearchEvidence().leftOut[0]?.failure.params;
  return params ? { from: String(params.from), to: String(params.to) } : null;
}

function NewRate(props: {
  /** The currency that waits for a rate. */
  readonly start: string;
  readonly onAdd: (rate: Rate) => Promise<void>;
}) {
  const { start, onAdd } = props;
  const today = useToday();
  const { currency } = useFormat();
  const [from, setFrom] = useState(start);
  const [to, setTo] = useState(currency);
  const [rate, setRate] = useState<number | null>(null);
  const [date, setDate] = useState<string | null>(today);
  const [problems, setProblems] = useState<Problems>({});

  const add = async () => {
    const codes = { from: from.trim().toUpperCase(), to: to.trim().toUpperCase() };
    const found: Problems = {
      ...unknownCurrency("from", codes.from),
      ...unknownCurrency("to", codes.to),
      ...(codes.from !== "" && codes.from === codes.to ? { to: "Two different currencies." } : {}),
      ...(rate === null ? { rate: "Write the rate, like 1.08." } : {}),
      ...(date === null ? { date: failureSentence({ code: "not-a-date" }) } : {}),
    };
    setProblems(found);
    if (Object.keys(found).length > 0 || rate === null || date === null) return;
    await onAdd({ ...codes, rate, date });
  };

  return (
    <form
      noValidate
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className={styles.newRate}>
        <TextField
          label="One"
          value={from}
          onChange={setFrom}
          error={problems.from}
          placeholder="EUR"
          maxLength={3}
        />
        <NumberField
          label="is worth"
          value={rate}
          onChange={setRate}
          error={problems.rate}
          placeholder="1.08"
          min={1e-9}
          max={1e9}
        />
        <TextField label="in" value={to} onChange={setTo} error={problems.to} maxLength={3} />
        <DayInput label="On" value={date} onChange={setDate} error={problems.date} max={today} />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" icon="plus">
          Add the rate
        </Button>
      </div>
    </form>
  );
}

function unknownCurrency(field: "from" | "to", code: string): Problems {
  return isCurrency(code)
    ? {}
    : { [field]: failureSentence({ code: "unknown-currency", params: { currency: code } }) };
}
