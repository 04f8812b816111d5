import { openPalette } from "../../state/palette";
import { href, isBesideFirstRun, type Route } from "../../state/route";
import { Icon } from "../../ui/icon";
import { Keys } from "../../ui/keys";
import { Logo } from "../../ui/logo";
import { SampleMark } from "./sample-mark";
import styles from "./title-bar.module.css";

/** The page's own title bar: it drags the desktop window and leaves room for the system's buttons. */
export function TitleBar({ isBare, route }: { readonly isBare: boolean; readonly route: Route }) {
  return (
    <header className={isBare ? `${styles.bar} ${styles.bare}` : styles.bar}>
      <div className={styles.brand}>
        <Logo />
        <span>Leverage</span>
      </div>
      {isBare && isBesideFirstRun(route) && (
        <a className={styles.back} href={href({ screen: "anchor" })}>
          <Icon name="chevron-left" size={14} />
          Back to the start
        </a>
      )}
      {!isBare && (
        <div className={styles.middle}>
          <button
            type="button"
            className={styles.search}
            aria-keyshortcuts="Control+K"
            onClick={openPalette}
          >
            <Icon name="search" size={14} />
            <span className={styles.words}>Search or type a command</span>
            <span className={styles.key}>
              <Keys of="mod+K" />
            </span>
          </button>
          <SampleMark />
        </div>
      )}
    </header>
  );
}
