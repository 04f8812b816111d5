import { useState } from "react";
import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { DeciderDialog } from "./decider-dialog";
import styles from "./decider-row.module.css";

/** R22: ask the one person who can decide. */
export function DeciderRow({ view }: { readonly view: SheetView }) {
  const [isChoosing, setChoosing] = useState(false);
  const { decider } = view;
  return (
    <div className={styles.row}>
      <span className={decider ? styles.known : styles.unknown}>
        <Icon name="user" size={14} />
      </span>
      <div className={styles.words}>
        <b>{decider ? decider.title || decider.name : "Nobody yet"}</b>
        <em>
          {decider
            ? `${decider.title ? `${decider.name}, the` : "The"} one decision maker`
            : "Ask who signs contracts."}
        </em>
      </div>
      <Button size="sm" onClick={() => setChoosing(true)}>
        {decider ? "Change" : "Name the person"}
      </Button>
      {isChoosing && <DeciderDialog view={view} onClose={() => setChoosing(false)} />}
    </div>
  );
}
