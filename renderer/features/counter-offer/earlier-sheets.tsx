import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import type { EarlierSheet } from "../../../shared/model/counter-offer";
import { type Format, useFormat } from "../../state/format";
import { Card } from "../../ui/card";
import styles from "./answer-card.module.css";

/** What was asked before the sheet that is out now: nothing that was sent is lost. */
export function EarlierSheets({ view }: { readonly view: SheetView }) {
  const format = useFormat();
  if (view.earlier.length === 0) return null;
  return (
    <Card title="Sent before">
      <ul className={styles.lines}>
        {view.earlier.map((it) => (
          <li key={it.sent.at}>{earlierText(it, format)}</li>
        ))}
      </ul>
    </Card>
  );
}

/** "12 May: $138,000, until 14 May. They answered $114,480." */
function earlierText({ sent, answer }: EarlierSheet, format: Format): string {
  const day = (minute: string) => format.day(minute.slice(0, 10));
  const asked = `${day(sent.at)}: ${format.exact(sent.base)}, until ${day(sent.until)}.`;
  if (answer === null) return asked;
  return `${asked} They ${answer.base === null ? "said no" : `answered ${format.exact(answer.base)}`}.`;
}
