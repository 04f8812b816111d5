import { useDeferredValue, useMemo } from "react";
import { todayView } from "../../../shared/today/today-view";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";

/** Beyond this many companies the count would cost more time than it saves; Today itself still tells. */
const MOST_COUNTED = 500;

/** How many things are to do today, as Today lists them. May be a moment late; the screen in front is not. */
export function useTodayCount(): number | undefined {
  const workspace = useDeferredValue(useWorkspace());
  const today = useToday();
  return useMemo(
    () =>
      Object.keys(workspace.opportunities).length > MOST_COUNTED
        ? undefined
        : todayView(workspace, today).todo.today.length,
    [workspace, today],
  );
}
