import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { DropAnywhere } from "../../../renderer/features/shell/drop-anywhere";
import { takeDroppedFile } from "../../../renderer/state/dropped-file";
import { emptyWorkspace } from "../../../shared/model/workspace";
import { fixtureBytes } from "../../helpers/import-fixtures";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

it.each([
  ["h1b-sample.csv", "market"],
  ["huntr.csv", "import"],
] as const)("%s dropped on any screen goes to %s, told by its header", async (name, to) => {
  await renderScreen(<DropAnywhere />);
  const file = new File([new Uint8Array(fixtureBytes(name))], name);
  fireEvent.drop(document.body, { dataTransfer: { files: [file], types: ["Files"] } });
  await waitFor(() => expect(window.location.hash).toBe(`#/${to}`));
  expect(takeDroppedFile(to)).toBe(file);
});

it("an export dropped on any screen is asked about there: No leaves everything as it was", async () => {
  const search = aWorkspace([anOpportunity("Globex")]);
  const { user, bridge } = await renderScreen(<DropAnywhere />, { workspace: search });
  const file = new File([JSON.stringify(emptyWorkspace)], "old.leverage");
  window.location.hash = "#/today";
  fireEvent.drop(document.body, { dataTransfer: { files: [file], types: ["Files"] } });
  const dialog = await screen.findByRole("dialog", { name: /Replace everything/ });
  expect(window.location.hash).toBe("#/today");
  await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
  expect(bridge.workspace()).toEqual(search);
});
