import type { Day } from "../model/basics";
import { snoozeOf } from "../model/snoozed-rule";
import type { Workspace } from "../model/workspace";
import type { RuleReport } from "./check-rules";

/** The report without the rules that the user has put off, until their day is over. */
export function withoutSnoozed(
  report: RuleReport,
  { snoozedRules }: Pick<Workspace, "snoozedRules">,
  today: Day,
): RuleReport {
  return {
    ...report,
    broken: report.broken.filter(({ rule }) => snoozeOf(snoozedRules, rule, today) === null),
  };
}
