import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { SettingsScreen } from "../../../renderer/features/settings/settings-screen";
import { PassedFile } from "../../../renderer/features/shell/passed-file";
import { fail, ok } from "../../../shared/result";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

const search = aWorkspace([anOpportunity("Globex")]);
const sample = sampleSearch("2026-05-12");
const file = ok({ fileName: "old.leverage", text: JSON.stringify(sample) });
const question = () => screen.findByRole("dialog", { name: /Replace everything/ });

it("an export passed at the start is asked about: No leaves everything as it was", async () => {
  const { user, bridge } = await renderScreen(<PassedFile />, { workspace: search, passed: file });
  const dialog = await question();
  expect(within(dialog).getByText("old.leverage")).toBeVisible();
  expect(bridge.workspace()).toEqual(search);
  await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(bridge.workspace()).toEqual(search);
});

it("an export passed while the window is open replaces everything after a yes, and can be undone", async () => {
  const { user, bridge } = await renderScreen(<PassedFile />, { workspace: search });
  act(() => bridge.pass(file));
  const dialog = await question();
  await user.click(within(dialog).getByRole("button", { name: "Replace everything" }));
  await waitFor(() => expect(bridge.workspace()).toEqual(sample));
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(bridge.workspace()).toEqual(search));
});

it("waits until the dialog that is open is closed", async () => {
  const screens = (
    <>
      <PassedFile />
      <SettingsScreen />
    </>
  );
  const { user, bridge } = await renderScreen(screens, { workspace: search });
  await user.upload(
    screen.getByLabelText("Export to import"),
    new File([JSON.stringify(search)], "first.leverage"),
  );
  expect(within(await question()).getByText("first.leverage")).toBeVisible();
  act(() => bridge.pass(file));
  expect(within(await question()).queryByText("old.leverage")).not.toBeInTheDocument();
  await user.click(within(await question()).getByRole("button", { name: "Cancel" }));
  expect(await screen.findByText("old.leverage")).toBeVisible();
});

it.each([
  ["is no export", ok({ fileName: "x.leverage", text: "{}" }), /not a Leverage export/],
  ["cannot be read", fail<never>("file-unreadable"), /cannot be read/],
  [
    "is too large",
    fail<never>("file-too-large", { params: { most: "64 MB" } }),
    /larger than 64 MB/,
  ],
])("a passed file that %s is told in a sentence, and nothing is asked", async (_, passed, says) => {
  const { bridge } = await renderScreen(<PassedFile />, { workspace: search, passed });
  expect(await screen.findByText(says)).toBeVisible();
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(bridge.workspace()).toEqual(search);
});
