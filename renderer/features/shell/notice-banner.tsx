import { useEffect, useState } from "react";
import { readOnlyNotice } from "../../../shared/wording/notices";
import { useAct } from "../../state/act";
import { useAskBeforeLeaving } from "../../state/ask-before-leaving";
import { href } from "../../state/route";
import { useHost, useNotice, useStore } from "../../state/workspace";
import { Button, IconButton, LinkButton } from "../../ui/button";
import { Icon } from "../../ui/icon";
import styles from "./notice-banner.module.css";

const ASK_AGAIN_MS = 5000;

/** Trouble with the saved file, above every screen. */
export function NoticeBanner() {
  const notice = useNotice();
  const { isReadOnly, kind } = useHost();
  const [seen, setSeen] = useState<string | null>(null);
  const isUnsaved = notice?.kind === "not-saved";
  useAskAgain(isUnsaved);
  // The desktop host asks by itself, and knows best whether the last try helped.
  useAskBeforeLeaving(isUnsaved && kind === "browser");
  const text = notice?.text ?? (isReadOnly ? readOnlyNotice.text : null);
  const isTrouble = notice?.kind !== "restored";
  if (text === null || (!isTrouble && text === seen)) return null;
  return (
    <section
      className={isTrouble ? `${styles.banner} ${styles.trouble}` : styles.banner}
      aria-label="Saved file"
      role={isTrouble ? "alert" : "status"}
    >
      <Icon name={isTrouble ? "warning" : "information"} size={14} />
      <span>{text}</span>
      {notice?.kind === "changed-outside" && <VersionChoice />}
      {!isTrouble && (
        <span className={styles.acts}>
          <LinkButton size="sm" href={href({ screen: "backups" })}>
            See the backups
          </LinkButton>
          <IconButton icon="x" label="Close this notice" onClick={() => setSeen(text)} />
        </span>
      )}
    </section>
  );
}

/** After another program changed the file: both ways on, neither of which loses the other version. */
function VersionChoice() {
  const act = useAct();
  return (
    <span className={styles.acts}>
      <Button
        size="sm"
        onClick={() =>
          act(
            "chooseVersion",
            { keep: "theirs" },
            { undoToast: "The version on the disk is open. Yours is a backup." },
          )
        }
      >
        Open the version on the disk
      </Button>
      <Button size="sm" onClick={() => act("chooseVersion", { keep: "mine" })}>
        Keep this one
      </Button>
    </span>
  );
}

/** The host goes on trying to save; the banner goes when it has. */
function useAskAgain(isWaiting: boolean): void {
  const store = useStore();
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = window.setInterval(() => void store.reload(), ASK_AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [isWaiting, store]);
}
