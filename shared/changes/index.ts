import { attachmentChanges } from "./attachment-changes";
import { careerChanges } from "./career-changes";
import { counterOfferChanges } from "./counter-offer-changes";
import { importChanges } from "./import-changes";
import { opportunityChanges } from "./opportunity-changes";
import { partChanges } from "./part-changes";
import { ruleChanges } from "./rule-changes";
import { workspaceChanges } from "./workspace-changes";

/** Everything a user can do to the workspace, by the name of its Api method. */
export const changes = {
  ...workspaceChanges,
  ...careerChanges,
  ...importChanges,
  ...opportunityChanges,
  ...partChanges,
  ...attachmentChanges,
  ...counterOfferChanges,
  ...ruleChanges,
};
export type Changes = typeof changes;
export type ChangeName = keyof Changes;
