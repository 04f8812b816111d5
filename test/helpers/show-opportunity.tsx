import { expect } from "vitest";
import { OpportunityScreen } from "../../renderer/features/opportunity/opportunity-screen";
import type { OpportunityTab } from "../../renderer/state/route";
import type { Opportunity } from "../../shared/model/opportunity";
import type { Workspace } from "../../shared/model/workspace";
import { sampleSearch } from "../../shared/sample/sample-search";
import { renderScreen } from "./render-screen";

/** The story of the pictures on 12 May. */
export const sample = sampleSearch("2026-05-12");

export function idOf(company: string, workspace: Workspace): string {
  const found = Object.values(workspace.opportunities).find((it) => it.company === company);
  return found?.id ?? expect.fail(`no ${company}`);
}

/** Mounts the screen of one company. `record` is what the host holds of it. */
export async function showOpportunity(
  company = "Fabrikam Health",
  tab: OpportunityTab = "rounds",
  workspace: Workspace = sample,
) {
  const id = idOf(company, workspace);
  const rendered = await renderScreen(
    <OpportunityScreen id={id} tab={tab} packageTab={<p>The package</p>} />,
    { workspace },
  );
  const record = (): Opportunity =>
    rendered.bridge.workspace().opportunities[id] ?? expect.fail(`${company} is gone`);
  return { ...rendered, record };
}
