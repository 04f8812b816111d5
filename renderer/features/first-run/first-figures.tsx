import { type FormEvent, useState } from "react";
import type { Pay } from "../../../shared/model/pay";
import type { Money } from "../../../shared/money";
import type { Failure } from "../../../shared/result";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useAct } from "../../state/act";
import { go } from "../../state/route";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { FieldPair } from "../../ui/fields/field-pair";
import { jobPaying } from "../../ui/fields/job-paying";
import { MoneyInput } from "../../ui/fields/money-input";
import { PayInput } from "../../ui/fields/pay-input";
import { ChoiceField, NameField } from "../../ui/fields/text-field";
import { currencyOfLanguage, currencyOptions } from "../../ui/words/currencies";
import styles from "./first-run.module.css";

type Problems = { readonly salary?: string; readonly guess?: string };

/** What you earn, in which currency, and what you hope for. One of the two amounts is enough. */
export function FirstFigures() {
  const act = useAct();
  const today = useToday();
  const { settings } = useWorkspace();
  const [currency, setCurrency] = useState(() =>
    settings.currency === "USD" ? currencyOfLanguage(navigator.language) : settings.currency,
  );
  const [salary, setSalary] = useState<Pay | null>(null);
  const [employer, setEmployer] = useState("");
  const [guess, setGuess] = useState<Money | null>(null);
  const [unread, setUnread] = useState<{
    readonly salary?: Failure | null;
    readonly guess?: Failure | null;
  }>({});
  const [problems, setProblems] = useState<Problems>({});

  const start = async (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf({ salary, guess, employer, unread });
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const answer = await act("startSearch", {
      currency,
      currentJob: salary && jobPaying(salary, today, employer.trim()),
      guess,
    });
    if (answer.ok) go({ screen: "anchor" });
  };

  return (
    <form noValidate onSubmit={start} className={styles.form}>
      <PayInput
        label="Your current base salary"
        description="Leave it empty when you have no job now."
        placeholder="106k"
        currency={currency}
        value={salary}
        error={problems.salary}
        onProblem={(problem) => setUnread((was) => ({ ...was, salary: problem }))}
        onChange={(pay) => {
          setSalary(pay);
          setProblems({});
          if (pay) setCurrency(pay.amount.currency);
        }}
      />
      <FieldPair>
        <ChoiceField
          label="Currency"
          value={currency}
          options={currencyOptions}
          onChange={setCurrency}
        />
        <NameField
          label="Your employer"
          placeholder="Optional"
          value={employer}
          onChange={(name) => {
            setEmployer(name);
            setProblems({});
          }}
        />
      </FieldPair>
      <MoneyInput
        label="What you would like to earn, base a year"
        description="Optional. Your first number while nothing is proven; later it only helps the odds."
        placeholder="130k"
        isYearly
        currency={currency}
        value={guess}
        error={problems.guess}
        onProblem={(problem) => setUnread((was) => ({ ...was, guess: problem }))}
        onChange={(amount) => {
          setGuess(amount);
          setProblems({});
        }}
      />
      <Button type="submit" variant="primary" size="lg">
        Show my first number
      </Button>
    </form>
  );
}

/** A field that cannot be read says so itself; the form only makes it speak. */
function problemsOf(given: {
  readonly salary: Pay | null;
  readonly guess: Money | null;
  readonly employer: string;
  readonly unread: { readonly salary?: Failure | null; readonly guess?: Failure | null };
}): Problems {
  const { salary, guess, employer, unread } = given;
  if (unread.salary || unread.guess)
    return {
      ...(unread.salary ? { salary: failureSentence(unread.salary) } : {}),
      ...(unread.guess ? { guess: failureSentence(unread.guess) } : {}),
    };
  if (!salary && employer.trim() !== "")
    return { salary: "Write what your employer pays you, or leave the employer empty." };
  if (!salary && !guess) return { salary: "Write what you earn, or what you would like to earn." };
  if (salary && guess && salary.amount.currency !== guess.currency)
    return {
      guess: failureSentence({
        code: "currency-mismatch",
        params: { from: salary.amount.currency, to: guess.currency },
      }),
    };
  return {};
}
