import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import { go, type OpportunityTab, opportunityTabs } from "../../state/route";
import { DocumentsTab } from "./documents-tab";
import { InterviewsTab } from "./interviews-tab";
import { NotesTab } from "./notes-tab";
import styles from "./opportunity-tabs.module.css";
import { RoundsTab } from "./rounds/rounds-tab";
import { TimelineTab } from "./timeline-tab";

const names: Readonly<Record<OpportunityTab, string>> = {
  timeline: "Timeline",
  interviews: "Interviews",
  rounds: "Rounds",
  package: "Package",
  documents: "Documents",
  notes: "Notes",
};

/** The records of one opportunity, a kind a tab. The address names the tab. */
export function OpportunityTabs(props: {
  readonly view: OpportunityView;
  readonly tab: OpportunityTab;
  readonly recordId: string | undefined;
  readonly packageTab: ReactNode;
}) {
  const { view, tab, recordId, packageTab } = props;
  const { opportunity } = view;
  const counts: Partial<Record<OpportunityTab, number>> = {
    interviews: opportunity.interviews.length,
    rounds: opportunity.rounds.length,
    documents: opportunity.attachments.length,
  };
  const open = (value: string | null) => {
    const next = opportunityTabs.find((it) => it === value);
    if (next) go({ screen: "opportunity", id: opportunity.id, tab: next });
  };
  return (
    <Tabs
      value={tab}
      onChange={open}
      keepMounted={false}
      classNames={{
        root: styles.root ?? "",
        list: styles.list ?? "",
        tab: styles.tab ?? "",
        tabLabel: styles.label ?? "",
        panel: styles.panel ?? "",
      }}
    >
      <Tabs.List aria-label="Records">
        {opportunityTabs.map((it) => (
          <Tabs.Tab key={it} value={it}>
            {names[it]}
            {(counts[it] ?? 0) > 0 && <em>{counts[it]}</em>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="timeline">
        <TimelineTab view={view} />
      </Tabs.Panel>
      <Tabs.Panel value="interviews">
        <InterviewsTab opportunity={opportunity} recordId={recordId} />
      </Tabs.Panel>
      <Tabs.Panel value="rounds">
        <RoundsTab view={view} recordId={recordId} />
      </Tabs.Panel>
      <Tabs.Panel value="package">{packageTab}</Tabs.Panel>
      <Tabs.Panel value="documents">
        <DocumentsTab opportunity={opportunity} recordId={recordId} />
      </Tabs.Panel>
      <Tabs.Panel value="notes">
        <NotesTab opportunity={opportunity} />
      </Tabs.Panel>
    </Tabs>
  );
}
