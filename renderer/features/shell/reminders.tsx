import { useEffect, useRef } from "react";
import type { Workspace } from "../../../shared/model/workspace";
import { showReminder } from "../../state/toasts";
import { useNow } from "../../state/today";
import { useApi, useHost, useWorkspace } from "../../state/workspace";

/**
 * Shows what is due inside the page, where the host has no notifications of its own. The clock and every
 * change of the records can make something due.
 */
export function Reminders() {
  const api = useApi();
  const { notifies } = useHost();
  const workspace = useWorkspace();
  const now = useNow();
  const asked = useRef<{ readonly workspace: Workspace; readonly now: string } | null>(null);
  useEffect(() => {
    if (notifies) return;
    if (asked.current?.workspace === workspace && asked.current.now === now) return;
    asked.current = { workspace, now };
    void api.takeReminders({}).then((due) => {
      if (due.ok) for (const reminder of due.value) showReminder(reminder);
    });
  }, [api, notifies, workspace, now]);
  return null;
}
