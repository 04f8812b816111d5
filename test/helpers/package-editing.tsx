import { fireEvent, screen } from "@testing-library/react";
import { PackageTab } from "../../renderer/features/package/package-tab";
import { rowOf } from "../../shared/compensation/fields";
import type { ComponentKind } from "../../shared/model/component";
import { currentPackage, type Opportunity } from "../../shared/model/opportunity";
import { renderScreen } from "./render-screen";
import { aPackage } from "./valuing";
import { anOpportunity, aWorkspace } from "./workspaces";

/** A company with a spoken base and nothing else in its package. */
export const bare = () => anOpportunity("Globex", [], { packages: [aPackage(100_000, "verbal")] });

/** The package tab of a company, with what the host has of it now. */
export async function opened(opportunity: Opportunity, now?: string) {
  const rendered = await renderScreen(<PackageTab opportunityId={opportunity.id} />, {
    workspace: aWorkspace([opportunity]),
    ...(now && { now }),
  });
  const saved = () => rendered.bridge.workspace().opportunities[opportunity.id];
  return { ...rendered, saved, newest: () => saved() && currentPackage(saved() ?? opportunity) };
}

export const type = (label: string | RegExp, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
export const press = (name: string) =>
  fireEvent.click(screen.getByText(name, { selector: "button" }));
/** Opens the empty form of a kind. */
export const enter = (kind: ComponentKind) =>
  fireEvent.click(screen.getByLabelText(`Enter ${rowOf(kind).label}`));
