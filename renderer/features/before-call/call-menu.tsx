import { Menu } from "@mantine/core";
import { useMemo } from "react";
import { plannedCalls } from "../../../shared/before-call/next-call";
import type { Id } from "../../../shared/model/basics";
import { opportunitiesInPlay } from "../../../shared/model/workspace";
import { useFormat } from "../../state/format";
import { go } from "../../state/route";
import { useNow } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import menu from "../../ui/menu.module.css";
import { whenText } from "../../ui/words/when-text";

/** Another company: first those with a talk set, then everyone in play. */
export function CallMenu({ current }: { readonly current: Id }) {
  const workspace = useWorkspace();
  const now = useNow();
  const today = now.slice(0, 10);
  const format = useFormat();
  const calls = useMemo(() => plannedCalls(workspace, now), [workspace, now]);
  const inPlay = opportunitiesInPlay(workspace);
  const planned = calls.flatMap(({ opportunityId, step }) => {
    const found = inPlay.find((it) => it.id === opportunityId);
    if (!found) return [];
    const when = step.date === null ? "" : whenText(step.date, step.time, today, format);
    return [{ id: found.id, company: found.company, when }];
  });
  const others = inPlay
    .filter((it) => !calls.some((call) => call.opportunityId === it.id))
    .map(({ id, company }) => ({ id, company, when: "" }));
  const choices = [...planned, ...others].filter((it) => it.id !== current);
  if (choices.length === 0) return null;
  return (
    <Menu position="bottom-end" shadow="none" width={240} classNames={menu}>
      <Menu.Target>
        <Button icon="chevron-down">Another company</Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: "auto" }}>
        {choices.map(({ id, company, when }) => (
          <Menu.Item key={id} rightSection={when} onClick={() => go({ screen: "call", of: id })}>
            {company}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
