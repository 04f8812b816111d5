import { useDeferredValue, useMemo } from "react";
import { anchorView } from "../../../shared/anchor/anchor-view";
import type { Day } from "../../../shared/model/basics";
import type { Workspace } from "../../../shared/model/workspace";
import { todayView } from "../../../shared/today/today-view";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import styles from "./navbar.module.css";

/** How many things are to do today, as Today lists them. May be a moment late; the screen in front is not. */
export function TodayCount() {
  const workspace = useDeferredValue(useWorkspace());
  const today = useToday();
  // Half of Today is the Anchor's, and is kept for it. React takes a breath between two components: with
  // thousands of companies neither half holds the page.
  useMemo(() => anchorView(workspace, today), [workspace, today]);
  return <Counted workspace={workspace} today={today} />;
}

function Counted({ workspace, today }: { readonly workspace: Workspace; readonly today: Day }) {
  const count = useMemo(() => todayView(workspace, today).todo.today.length, [workspace, today]);
  return <NavCount of={count} />;
}

/** A small number at the end of a link; nothing when there is nothing to count. */
export function NavCount({ of }: { readonly of: number }) {
  return of === 0 ? null : <span className={styles.count}>{of}</span>;
}
