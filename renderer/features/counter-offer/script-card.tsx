import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import { useFormat } from "../../state/format";
import { useHotkey } from "../../state/hotkeys";
import { Card } from "../../ui/card";
import { CopyButton, useCopy } from "../../ui/copy-button";
import styles from "./script-card.module.css";
import { scriptOf } from "./sheet-texts";

/** R22: three sentences, three minutes, no argument. */
export function ScriptCard({ view }: { readonly view: SheetView }) {
  const format = useFormat();
  const script = scriptOf(view, format);
  const text = script?.join(" ") ?? "";
  const { copy } = useCopy(text);
  useHotkey("copyLine", () => void copy(), script !== null);
  if (!script) return null;
  return (
    <Card
      title="Script, three sentences"
      right={<CopyButton text={text} size="sm" className={styles.copy ?? ""} />}
      isFlush
    >
      <div className={styles.body}>
        <ol className={styles.script}>
          {script.map((sentence, place) => (
            <li key={sentence}>
              <span className={styles.place} aria-hidden="true">
                {place + 1}
              </span>
              {place === 1 ? <b>{sentence}</b> : <span>{sentence}</span>}
            </li>
          ))}
        </ol>
        <p className={styles.stop}>Then stop talking and wait.</p>
      </div>
    </Card>
  );
}
