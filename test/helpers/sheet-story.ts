import { type SheetView, sheetView } from "../../shared/counter-offer/sheet-view";
import type { Id } from "../../shared/model/basics";
import type { Workspace } from "../../shared/model/workspace";
import { sampleSearch } from "../../shared/sample/sample-search";
import { amount } from "./workspaces";

/** The sheets of the sample search, on the morning it stands at. */
export const now = "2026-05-12T09:00";
export const sample = sampleSearch("2026-05-12");
export const idOf = (workspace: Workspace, company: string): Id =>
  Object.values(workspace.opportunities).find((it) => it.company === company)?.id ?? "";
export const viewOf = (workspace: Workspace, of: Id | null, at = now): SheetView => {
  const view = sheetView(workspace, of, at);
  if (!view) throw new Error("No sheet");
  return view;
};
export const sheet = (units: number) => ({
  at: "2026-05-12T17:00",
  until: "2026-05-14T17:00",
  base: amount(units),
  rows: [],
});
