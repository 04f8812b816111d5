import { type ReactNode, useEffect } from "react";
import styles from "./page.module.css";

/** One screen: its head and its body. The body fills what is left and scrolls when it must. */
export function Page(props: {
  readonly title: ReactNode;
  /** What the window is called when the title is not plain text. */
  readonly windowTitle?: string;
  readonly subtitle?: ReactNode;
  readonly right?: ReactNode;
  /** Stands before the title: a link back. */
  readonly before?: ReactNode;
  /** Prints alone, without the window around it. */
  readonly printed?: "upright" | "wide";
  readonly children: ReactNode;
}) {
  const { title, windowTitle, subtitle, right, before, printed, children } = props;
  const name = windowTitle ?? (typeof title === "string" ? title : "");
  useEffect(() => {
    document.title = name === "" ? "Leverage" : `${name} \u2013 Leverage`;
  }, [name]);
  return (
    <div className={styles.page} data-printed={printed}>
      <header className={styles.head}>
        {before}
        <h1 className={styles.title}>{title}</h1>
        {subtitle !== undefined && <span className={styles.subtitle}>{subtitle}</span>}
        {right !== undefined && <div className={styles.right}>{right}</div>}
      </header>
      {children}
    </div>
  );
}
