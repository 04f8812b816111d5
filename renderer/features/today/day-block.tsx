import type { Day } from "../../../shared/model/basics";
import { useFormat } from "../../state/format";
import styles from "./list.module.css";

/** A day as a small block: "Wed" over "13". */
export function DayBlock({ day }: { readonly day: Day }) {
  const format = useFormat();
  return (
    <time dateTime={day} className={styles.day} title={format.dayLong(day)}>
      {format.weekday(day)}
      <strong>{format.dayNumber(day)}</strong>
    </time>
  );
}
