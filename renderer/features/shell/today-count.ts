import { useDeferredValue, useMemo } from "react";
import { todayView } from "../../../shared/today/today-view";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";

/** How many things are to do today, as Today lists them. May be a moment late; the screen in front is not. */
export function useTodayCount(): number {
  const workspace = useDeferredValue(useWorkspace());
  const today = useToday();
  return useMemo(() => todayView(workspace, today).todo.today.length, [workspace, today]);
}
