import { useMemo, useState } from "react";
import type { RuleNumber } from "../../../shared/model/snoozed-rule";
import { type RuleLine, type RuleState, rulesView } from "../../../shared/rules/rules-view";
import { useDialogs } from "../../state/dialogs";
import { useRoute } from "../../state/route";
import { useNow } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Page } from "../../ui/page";
import { RuleRow } from "./rule-row";
import styles from "./rules.module.css";
import { SnoozeDialog } from "./snooze-dialog";

const groups: readonly { readonly state: RuleState; readonly title: string }[] = [
  { state: "broken", title: "Broken" },
  { state: "snoozed", title: "Snoozed" },
  { state: "kept", title: "Kept" },
  { state: "open", title: "Nothing to check yet" },
  { state: "guidance", title: "Guidance only" },
];

/** Every rule of the method: broken ones with the record and the next step, then what is kept. */
export function RulesScreen() {
  const workspace = useWorkspace();
  const now = useNow();
  const lines = useMemo(() => rulesView(workspace, now), [workspace, now]);
  const dialogs = useDialogs();
  const route = useRoute();
  const pointedAt = route.screen === "rules" ? route.rule : undefined;
  const hasRecords = Object.keys(workspace.opportunities).length > 0;
  const [snoozing, setSnoozing] = useState<RuleNumber | null>(null);
  return (
    <Page
      title="Rules"
      subtitle={summary(lines)}
      right={
        !hasRecords && (
          <Button variant="primary" icon="plus" onClick={() => dialogs.logNumber()}>
            Log a number
          </Button>
        )
      }
    >
      <div className={styles.screen}>
        {groups.map(({ state, title }) => {
          const own = lines.filter((line) => line.state === state);
          return (
            own.length > 0 && (
              <Card key={state} title={title} right={own.length} isFlush>
                <ul className={styles.rules}>
                  {own.map((line) => (
                    <RuleRow
                      key={line.rule}
                      line={line}
                      isPointedAt={line.rule === pointedAt}
                      onSnooze={() => setSnoozing(line.rule)}
                    />
                  ))}
                </ul>
              </Card>
            )
          );
        })}
      </div>
      {snoozing !== null && <SnoozeDialog rule={snoozing} onClose={() => setSnoozing(null)} />}
    </Page>
  );
}

function summary(lines: readonly RuleLine[]): string {
  const count = (state: RuleState) => lines.filter((line) => line.state === state).length;
  return `${count("broken")} broken, ${count("kept")} kept.`;
}
