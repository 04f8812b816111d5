import type { ReactNode } from "react";
import type { Route } from "../../state/route";
import { Banners } from "./banners";
import { GlobalKeys } from "./global-keys";
import { Navbar } from "./navbar";
import styles from "./shell.module.css";
import { TitleBar } from "./title-bar";

/** The window around every screen: title bar, navbar (a rail below 1100 px), banners. */
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
      <TitleBar isBare={isBare} />
      <div className={isBare ? styles.bare : styles.body}>
        {!isBare && <Navbar route={route} />}
        <main className={styles.main} tabIndex={-1}>
          <Banners />
          {children}
        </main>
      </div>
    </div>
  );
}
