import { z } from "zod";
import { ruleNumbers, snoozedRuleSchema } from "../model/snoozed-rule";
import { fail, ok } from "../result";
import { change } from "./change";

/** Rules broken on purpose, each with its reason. */
export const ruleChanges = {
  /** Leaves a rule alone up to a day; a second snooze of the same rule takes the place of the first. */
  snoozeRule: change("Snooze a rule", snoozedRuleSchema, (workspace, snoozed, { today }) =>
    snoozed.until < today
      ? fail("end-before-start", { field: "until", params: { start: today } })
      : ok({
          ...workspace,
          snoozedRules: [
            ...workspace.snoozedRules.filter((it) => it.rule !== snoozed.rule),
            snoozed,
          ],
        }),
  ),
  wakeRule: change(
    "Wake a snoozed rule",
    z.object({ rule: z.enum(ruleNumbers) }),
    (workspace, { rule }) =>
      workspace.snoozedRules.some((it) => it.rule === rule)
        ? ok({
            ...workspace,
            snoozedRules: workspace.snoozedRules.filter((it) => it.rule !== rule),
          })
        : fail("not-found", { params: { what: "rule" } }),
  ),
};
