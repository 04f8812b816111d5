import { useCallback } from "react";
import { parseAmount } from "../../../shared/amount-text";
import type { PayPeriod } from "../../../shared/model/pay";
import { isCurrency, type Money } from "../../../shared/money";
import { type Failure, fail, ok, type Result } from "../../../shared/result";
import { type Format, useFormat } from "../../state/format";
import type { FieldProps } from "./field";
import styles from "./money-input.module.css";
import { ParsedInput } from "./parsed-input";

const isSameMoney = (a: Money, b: Money) => a.minor === b.minor && a.currency === b.currency;

type MoneyInputProps = Omit<FieldProps<Money | null>, "onChange"> & {
  /** `per` is the period the text names, as in `45/hr`, else null. */
  readonly onChange: (amount: Money | null, per: PayPeriod | null) => void;
  /** Read where the text names no currency; the settings' own unless told otherwise. */
  readonly currency?: string;
  /** The amount is a year's: text that names another period is refused. */
  readonly isYearly?: boolean;
  /** Zero is an answer here: a fare, a cover that costs nothing. */
  readonly allowsZero?: boolean;
  readonly onProblem?: (problem: Failure | null) => void;
  readonly onLeave?: (amount: Money | null) => void;
};

/**
 * An amount as a person writes it: `120k`, `120,000`, `€85.000`, `95K USD`. A range, zero or an
 * unknown currency is refused with its sentence at the field. Null while empty or unreadable.
 */
export function MoneyInput(props: MoneyInputProps) {
  const format = useFormat();
  const currency = props.currency ?? format.currency;
  const { allowsZero = false, isYearly = false } = props;
  const read = useCallback(
    (text: string): Result<Money> => {
      if (allowsZero && /^\D*0([.,]0+)?\D*$/.test(text)) return ok({ minor: 0, currency });
      const written = parseAmount(text, currency);
      if (!written.ok) return written;
      const { amount, per } = written.value;
      return isYearly && per !== null && per !== "year" ? fail("not-yearly") : ok(amount);
    },
    [currency, allowsZero, isYearly],
  );
  const write = useCallback(
    (amount: Money) => amountText(amount, currency, format),
    [currency, format],
  );
  return (
    <ParsedInput
      {...props}
      read={read}
      write={write}
      isSame={isSameMoney}
      onChange={(amount, text) => {
        const written = parseAmount(text, currency);
        props.onChange(amount, written.ok ? written.value.per : null);
      }}
      leftSection={
        <span className={styles.sign} aria-hidden="true">
          {format.currencySign(isCurrency(currency) ? currency : format.currency)}
        </span>
      }
    />
  );
}

/** Without its sign in the field's own currency, with its code in another. */
function amountText(amount: Money, currency: string, format: Format): string {
  const digits = format.digits(amount);
  return amount.currency === currency ? digits : `${digits} ${amount.currency}`;
}
