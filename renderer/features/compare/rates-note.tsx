import type { CompareView } from "../../../shared/compensation/compare-view";
import { useFormat } from "../../state/format";
import { href } from "../../state/route";
import styles from "./compare-screen.module.css";

/** Which dated rates stand behind converted figures (R28). */
export function RatesNote({ view }: { readonly view: CompareView }) {
  const format = useFormat();
  if (view.rates.length === 0) return null;
  return (
    <p className={styles.rates}>
      Counted at your rates:{" "}
      {view.rates.map(({ from, rate, date }, place) => (
        <span key={from}>
          {place > 0 && ", "}1 {from} = {format.rate(rate)} {format.currency} of{" "}
          {format.dayWithYear(date)}
        </span>
      ))}
      . <a href={href({ screen: "settings" })}>Change</a>
    </p>
  );
}
