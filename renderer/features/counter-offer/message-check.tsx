import { useDeferredValue, useMemo, useState } from "react";
import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import { checkDraft, cleanVersion, type Say } from "../../../shared/wording/draft-checker";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { CopyButton } from "../../ui/copy-button";
import { Icon } from "../../ui/icon";
import { DraftEditor } from "./draft-editor";
import { FindingsList } from "./findings-list";
import styles from "./message-check.module.css";
import { sayOf } from "./sheet-texts";
import { useMessage } from "./use-message";

/** The message to one company, or to the current employer (`of` is null), and what it has to say. */
type Checkable = Pick<SheetView, "of" | "message"> & { readonly say: Say };

/** The message as the desk checks it: by the number and the day of the sheet. */
export function DeskMessage({ view }: { readonly view: SheetView }) {
  const format = useFormat();
  const say = sayOf(view, format);
  return say && <MessageCheck of={view.of} message={view.message} say={say} />;
}

/** R15, R17, R18: the message is read before they read it. Nothing leaves the machine. */
export function MessageCheck({ of, message, say }: Checkable) {
  const { text, write, save } = useMessage({ of, message });
  /** What the clean version replaced, so that it can come back. */
  const [replaced, setReplaced] = useState<string | null>(null);
  const settled = useDeferredValue(text);
  const findings = useMemo(() => checkDraft(settled, say), [settled, say]);
  const clean = useMemo(() => cleanVersion(settled, say), [settled, say]);
  const isEmpty = text.trim() === "";
  return (
    <Card
      title="Check the message before you send it"
      className={styles.card}
      isFlush
      right={
        <>
          {findings.length > 0 && <b className={styles.count}>{findings.length} to fix</b>}
          {findings.length > 0 && (
            <Button
              size="sm"
              onClick={() => {
                setReplaced(text);
                return save(clean);
              }}
            >
              Use the clean version
            </Button>
          )}
          {findings.length === 0 && replaced !== null && (
            <Button
              size="sm"
              icon="undo"
              onClick={() => {
                setReplaced(null);
                return save(replaced);
              }}
            >
              Back to my words
            </Button>
          )}
          {findings.length === 0 && !isEmpty && <CopyButton text={text} size="sm" />}
        </>
      }
    >
      <div className={styles.grid}>
        <DraftEditor
          text={text}
          findings={settled === text ? findings : []}
          onChange={write}
          onLeave={() => void save(text)}
        />
        <FindingsList findings={findings} isEmpty={isEmpty} />
      </div>
      {findings.length > 0 && (
        <div className={styles.clean}>
          <h3>
            <Icon name="check" size={14} />
            Clean version
            <CopyButton text={clean} size="sm" className={styles.copy ?? ""} />
          </h3>
          <p>{clean}</p>
        </div>
      )}
    </Card>
  );
}
