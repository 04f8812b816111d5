import { type ReactNode, useEffect, useRef } from "react";
import { useFormat } from "../state/format";
import { useToday } from "../state/today";
import styles from "./page.module.css";
import { PageExport } from "./page-export";

/** One screen: its head and its body. The body fills what is left and scrolls when it must. */
export function Page(props: {
  readonly title: ReactNode;
  /** What the window is called when the title is not plain text. */
  readonly windowTitle?: string;
  readonly subtitle?: ReactNode;
  /** Stands after the subtitle and is never cut: names before it shrink instead. */
  readonly badge?: ReactNode;
  readonly right?: ReactNode;
  /** Stands before the title: a link back. */
  readonly before?: ReactNode;
  /** Prints alone, without the window around it, and can be taken away as a picture or a PDF. */
  readonly printed?: "upright" | "wide";
  readonly children: ReactNode;
}) {
  const { title, windowTitle, subtitle, badge, right, before, printed, children } = props;
  const page = useRef<HTMLDivElement>(null);
  const name = windowTitle ?? (typeof title === "string" ? title : "");
  useEffect(() => {
    document.title = name === "" ? "Leverage" : `${name} \u2013 Leverage`;
  }, [name]);
  return (
    <div ref={page} className={styles.page} data-printed={printed}>
      <header className={styles.head}>
        {before}
        <h1 className={styles.title}>{title}</h1>
        {subtitle !== undefined && <span className={styles.subtitle}>{subtitle}</span>}
        {badge !== undefined && <span className={styles.badge}>{badge}</span>}
        {printed && <PrintedOn />}
        {(right !== undefined || printed) && (
          <div className={styles.right}>
            {right}
            {printed && <PageExport title={name} page={page} />}
          </div>
        )}
      </header>
      {children}
    </div>
  );
}

/** Only on paper and in the picture: from which day the figures are. */
function PrintedOn() {
  return <span className={styles.printedOn}>{useFormat().dayWithYear(useToday())}</span>;
}
