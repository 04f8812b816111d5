import type { ReactNode } from "react";
import type { Route } from "../../state/route";
import { DropAnywhere } from "./drop-anywhere";
import { GlobalKeys } from "./global-keys";
import { Navbar } from "./navbar";
import { NoticeBanner } from "./notice-banner";
import styles from "./shell.module.css";
import { TitleBar } from "./title-bar";

/** The window around every screen: title bar, navbar (a rail below 1100 px), notices. */
export function Shell(props: {
  readonly route: Route;
  /** The first run has nothing to navigate to yet. */
  readonly isBare?: boolean;
  readonly children: ReactNode;
}) {
  const { route, isBare = false, children } = props;
  return (
    <div className={styles.window}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.querySelector<HTMLElement>("main")?.focus()}
      >
        Skip to the screen
      </button>
      <GlobalKeys isBare={isBare} />
      <DropAnywhere />
      <TitleBar isBare={isBare} route={route} />
      <div className={isBare ? styles.bare : styles.body}>
        {!isBare && <Navbar route={route} />}
        <main className={styles.main} tabIndex={-1}>
          <NoticeBanner />
          {children}
        </main>
      </div>
    </div>
  );
}
