import { useEffect } from "react";
import { useAct } from "../../state/act";
import { useHost, useNotice, useStore, useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import styles from "./banners.module.css";

const ASK_AGAIN_MS = 5000;

/** What must be seen on every screen: trouble with the saved file, and that this is a sample. */
export function Banners() {
  return (
    <>
      <NoticeBanner />
      <SampleBanner />
    </>
  );
}

function SampleBanner() {
  const { isSample } = useWorkspace();
  const act = useAct();
  if (!isSample) return null;
  return (
    <section className={styles.banner} aria-label="Sample">
      <Icon name="information" size={14} />
      <span>
        <b>Sample search.</b> Every company and number here is made up.
      </span>
      <Button size="sm" onClick={() => act("leaveSample", {})}>
        Leave the sample
      </Button>
    </section>
  );
}

function NoticeBanner() {
  const notice = useNotice();
  const { isReadOnly } = useHost();
  useAskAgain(notice?.kind === "not-saved");
  const text =
    notice?.text ??
    (isReadOnly
      ? "The data folder cannot be written. Everything can be read, nothing can be changed."
      : null);
  if (text === null) return null;
  const isTrouble = notice?.kind !== "restored";
  return (
    <section
      className={isTrouble ? `${styles.banner} ${styles.trouble}` : styles.banner}
      aria-label="Saved file"
      role={isTrouble ? "alert" : "status"}
    >
      <Icon name={isTrouble ? "warning" : "information"} size={14} />
      <span>{text}</span>
    </section>
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
