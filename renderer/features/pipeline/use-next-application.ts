import { useMemo } from "react";
import { snoozeOf } from "../../../shared/model/snoozed-rule";
import { nextApplication } from "../../../shared/pipeline/next-application";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";

/**
 * R19: where the next application goes, of all targets, whatever the search field shows. Having none is an
 * alert, unless the rule is put off.
 */
export function useNextApplication(): { readonly text: string; readonly isAlert: boolean } {
  const { opportunities, snoozedRules } = useWorkspace();
  const today = useToday();
  const next = useMemo(
    () => nextApplication(Object.values(opportunities), today),
    [opportunities, today],
  );
  return next
    ? { text: `Next application: ${next.company}`, isAlert: false }
    : { text: "No next application", isAlert: snoozeOf(snoozedRules, "R19", today) === null };
}
