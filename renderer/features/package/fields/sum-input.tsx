import { useCallback } from "react";
import type { Money, SharePrice } from "../../../../shared/money";
import { unitsOfPrice } from "../../../../shared/money";
import { parseCount, parsePrice, parseSum } from "../../../../shared/sum-text";
import { useFormat } from "../../../state/format";
import type { FieldProps } from "../../../ui/fields/field";
import { ParsedInput } from "../../../ui/fields/parsed-input";
import styles from "./fields.module.css";

const isSameMoney = (a: Money, b: Money) => a.minor === b.minor && a.currency === b.currency;
const isSamePrice = (a: SharePrice, b: SharePrice) =>
  a.millionths === b.millionths && a.currency === b.currency;
const isSameNumber = (a: number, b: number) => a === b;

/** A sum that is not pay: nothing, a few cents or billions. With `allowsMinus` it may be a cost. */
export function SumInput(props: FieldProps<Money | null> & { readonly allowsMinus?: boolean }) {
  const format = useFormat();
  const currency = props.value?.currency ?? format.currency;
  const { allowsMinus } = props;
  const read = useCallback(
    (text: string) => parseSum(text, currency, allowsMinus),
    [currency, allowsMinus],
  );
  return (
    <ParsedInput
      {...props}
      read={read}
      write={format.digits}
      isSame={isSameMoney}
      leftSection={<Sign of={format.currencySign(currency)} />}
    />
  );
}

/** What one share costs or is said to be worth, as fine as a millionth. */
export function PriceInput(props: FieldProps<SharePrice | null>) {
  const format = useFormat();
  const currency = props.value?.currency ?? format.currency;
  const read = useCallback(
    (text: string) => parsePrice(text, currency, format.decimalSign),
    [currency, format],
  );
  const write = useCallback((price: SharePrice) => format.typed(unitsOfPrice(price)), [format]);
  return (
    <ParsedInput
      {...props}
      read={read}
      write={write}
      isSame={isSamePrice}
      leftSection={<Sign of={format.currencySign(currency)} />}
    />
  );
}

/** A whole number of things: "40,000" and "25M" both work. */
export function CountInput(props: FieldProps<number | null>) {
  const format = useFormat();
  return (
    <ParsedInput
      {...props}
      inputMode="decimal"
      read={parseCount}
      write={format.number}
      isSame={isSameNumber}
    />
  );
}

function Sign({ of }: { readonly of: string }) {
  return (
    <span className={styles.sign} aria-hidden="true">
      {of}
    </span>
  );
}
