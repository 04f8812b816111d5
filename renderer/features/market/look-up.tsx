import { useDeferredValue, useId, useMemo, useState } from "react";
import type { FilingQuery, Filings } from "../../../shared/market/filings";
import { marketView } from "../../../shared/market/market-view";
import { type Money, unitsOf } from "../../../shared/money";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { Card } from "../../ui/card";
import { EmptyState } from "../../ui/empty-state";
import { MoneyInput } from "../../ui/fields/money-input";
import { ChoiceField, TextField } from "../../ui/fields/text-field";
import styles from "./market.module.css";
import { OwnFactsCard } from "./own-facts-card";
import { PayFound } from "./pay-found";
import { FILED_IN } from "./use-median";

const everyone: FilingQuery = { employer: "", title: "", place: "", year: null };
const SUGGESTIONS = 8;

/** Looks up as one types: the fields follow the hand at once, what is found when it can. */
export function LookUp({ filings }: { readonly filings: Filings }) {
  const [query, setQuery] = useState(everyone);
  const [number, setNumber] = useState<Money | null>(null);
  const asked = useDeferredValue(query);
  const filed = useMemo(() => filings.lookUp(asked), [filings, asked]);
  const isInDollars = number === null || number.currency === FILED_IN;
  const view = useMemo(
    () => marketView(filed, number && isInDollars ? unitsOf(number) : null),
    [filed, number, isInDollars],
  );
  const years = useMemo(() => filings.lookUp(everyone).trend.map((it) => it.year), [filings]);
  const suggested = useMemo(
    () => filings.employers(asked.employer, SUGGESTIONS),
    [filings, asked.employer],
  );
  const listId = useId();
  const set = (fields: Partial<FilingQuery>) => setQuery((it) => ({ ...it, ...fields }));
  return (
    <>
      <Card title="Look up">
        <div className={styles.fields}>
          <TextField
            label="Employer"
            description="The beginning of its name."
            suggestions={listId}
            value={query.employer}
            onChange={(employer) => set({ employer })}
          />
          <datalist id={listId}>
            {suggested.map((it) => (
              <option key={it.name} value={it.name} />
            ))}
          </datalist>
          <TextField
            label="Title"
            description="Any part of it."
            value={query.title}
            onChange={(title) => set({ title })}
          />
          <TextField
            label="Place"
            description="City or state."
            value={query.place}
            onChange={(place) => set({ place })}
          />
          <ChoiceField
            label="Year"
            value={query.year === null ? "" : String(query.year)}
            options={[
              { value: "", label: "All years" },
              ...years.map((year) => ({ value: String(year), label: String(year) })),
            ]}
            onChange={(year) => set({ year: year === "" ? null : Number(year) })}
          />
          <MoneyInput
            label="Your number"
            description="Base a year. Shows where it stands."
            currency={FILED_IN}
            isYearly
            value={number}
            onChange={setNumber}
            error={
              isInDollars
                ? undefined
                : failureSentence({
                    code: "currency-mismatch",
                    params: { from: number.currency, to: FILED_IN },
                  })
            }
          />
        </div>
      </Card>
      {view.pay ? (
        <PayFound view={view} pay={view.pay} query={asked} />
      ) : (
        <EmptyState icon="search" text="No filing matches. Write less, or another spelling." />
      )}
      <OwnFactsCard employer={asked.employer} />
    </>
  );
}
