import { screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { CounterOfferScreen } from "../../../renderer/features/counter-offer/counter-offer-screen";
import { TodayScreen } from "../../../renderer/features/today/today-screen";
import { useRoute } from "../../../renderer/state/route";
import { renderScreen } from "../../helpers/render-screen";
import { aCurrentJob, aWorkspace } from "../../helpers/workspaces";

function AtRoute() {
  const route = useRoute();
  return route.screen === "counter-offer" ? <CounterOfferScreen of={route.of} /> : <TodayScreen />;
}

it("a new user is led in words from the first company to a printed and sent counter-offer", async () => {
  window.location.hash = "#/today";
  const printed: string[] = [];
  vi.spyOn(window, "print").mockImplementation(() => {
    printed.push(screen.getByRole("article", { name: "The sheet" }).textContent ?? "");
  });
  const workspace = aWorkspace([], { currentJob: aCurrentJob(106_000) });
  const { user } = await renderScreen(<AtRoute />, { workspace });
  const step = () => screen.getByRole("region", { name: "The next step of your search" });
  const act = (name: string) => user.click(within(step()).getByRole("button", { name }));
  const press = async (name: string) =>
    user.click(await screen.findByRole("button", { name }, { timeout: 5000 }));
  const log = async (base: string) => {
    const dialog = await screen.findByRole("dialog");
    const field = within(dialog).getByLabelText("Base");
    await user.clear(field);
    await user.type(field, base);
    await user.click(within(dialog).getByRole("button", { name: "Log it" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  };
  const told = (words: string) => waitFor(() => expect(step()).toHaveTextContent(words));

  await told("Step 1 of 5");
  await act("Add a company");
  await user.type(await screen.findByRole("textbox", { name: /^Company/ }), "Globex");
  await user.type(screen.getByRole("textbox", { name: /^Role/ }), "Engineer");
  await user.keyboard("{Enter}");
  await told("Say $117,000 to Globex.");
  await act("Log what you said");
  await log("117k");
  await told("Log what Globex answers.");
  await act("Log their answer");
  await log("112k");
  await told("Get the number of Globex on paper.");
  await act("Log their paper");
  await log("112k");
  await told("Make the counter-offer");
  await act("Open the sheet");
  await press("Yes, I would stay");
  await press("Save as PDF");
  expect(printed).toEqual([expect.stringContaining("What it takes to stay")]);
  await press("Mark as sent");
  await press("Start the clock");
  expect(await screen.findByText(/^Wait\. No call/)).toBeVisible();
  window.location.hash = "#/today";
  await screen.findByRole("region", { name: "Next number" });
  expect(screen.queryByRole("region", { name: "The next step of your search" })).toBeNull();
}, 60_000);
