import type { ReactNode } from "react";
import type { Route } from "../../state/route";
import styles from "./shell.module.css";

/** The window around every screen. */
export function Shell(props: { readonly route: Route; readonly children: ReactNode }) {
  return (
    <div className={styles.window}>
      <main className={styles.main} tabIndex={-1}>
        {props.children}
      </main>
    </div>
  );
}
