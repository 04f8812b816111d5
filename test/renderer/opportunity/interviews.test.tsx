import { screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { currentStage } from "../../../shared/model/opportunity";
import { showOpportunity } from "../../helpers/show-opportunity";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

it("an interview keeps what to prepare and how good a place it looked", async () => {
  const { user, record } = await showOpportunity("Wingtip Aero", "interviews");
  const [talk] = record().interviews;
  await user.click(button(talk?.title ?? ""));
  await user.click(await screen.findByRole("button", { name: "Add something to prepare" }));
  await user.type(screen.getByLabelText("Preparation 1"), "Read the handbook");
  await user.click(screen.getByRole("checkbox", { name: "Ready: Read the handbook" }));
  await user.click(screen.getByRole("button", { name: "Add something to prepare" }));
  await user.selectOptions(screen.getByLabelText("How good a place it looked"), "4 of 5");
  await user.click(button("Save"));
  expect(await screen.findByText("1 of 1 prepared. Rated 4 of 5.")).toBeVisible();
  expect(record().interviews[0]).toMatchObject({
    preparation: [{ text: "Read the handbook", isDone: true }],
    rating: 4,
  });
});

it("an interview says its type, and what is to prepare is ticked where it stands", async () => {
  const { user, record } = await showOpportunity("Wingtip Aero", "interviews");
  const [talk] = record().interviews;
  await user.click(button(talk?.title ?? ""));
  await user.selectOptions(await screen.findByLabelText("Type"), "Panel");
  await user.click(screen.getByRole("button", { name: "Add something to prepare" }));
  await user.type(screen.getByLabelText("Preparation 1"), "Read the handbook");
  await user.click(button("Save"));
  expect(await screen.findByText("Panel. 0 of 1 prepared.")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Read the handbook" }));
  expect(await screen.findByText("Panel. 1 of 1 prepared.")).toBeVisible();
  expect(record().interviews[0]).toMatchObject({ type: "panel", preparation: [{ isDone: true }] });
});

it("who is in the talk can be named in the same form", async () => {
  const { user, record, bridge } = await showOpportunity("Wingtip Aero", "interviews");
  const [talk] = record().interviews;
  await user.click(button(talk?.title ?? ""));
  await user.type(await screen.findByLabelText("Name of a new person"), "Ada Vance");
  await user.click(button("Add"));
  expect(await screen.findByRole("checkbox", { name: "Ada Vance" })).toBeChecked();
  await user.click(button("Save"));
  const added = Object.values(bridge.workspace().contacts).find((it) => it.name === "Ada Vance");
  expect(added?.opportunityId).toBe(record().id);
  await waitFor(() => expect(record().interviews[0]?.contactIds).toContain(added?.id));
});

it("a name that was written but not added is in the talk as well when it is saved", async () => {
  const { user, record, bridge } = await showOpportunity("Wingtip Aero", "interviews");
  const [talk] = record().interviews;
  await user.click(button(talk?.title ?? ""));
  await user.type(await screen.findByLabelText("Name of a new person"), "Kim Lee");
  await user.click(button("Save"));
  await waitFor(() => {
    const kim = Object.values(bridge.workspace().contacts).find((it) => it.name === "Kim Lee");
    expect(record().interviews[0]?.contactIds).toContain(kim?.id);
  });
});

it("one interview goes out as a calendar file", async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return "blob:saved";
  };
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const { user, record } = await showOpportunity("Wingtip Aero", "interviews");
  const [talk] = record().interviews;
  const list = within(screen.getByRole("list", { name: "Interviews" }));
  await user.click(list.getByRole("button", { name: `Calendar file of ${talk?.title}` }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const text = await saved[0]?.text();
  expect(text).toContain("BEGIN:VEVENT");
  expect(text).toContain(`Wingtip Aero: ${talk?.title}`);
});

it("R5: a company silent for 21 days is ghosted in one click, and taken back in one more", async () => {
  const silent = anOpportunity("Globex", [], {
    stages: [{ stage: "applied", date: "2026-04-20" }],
  });
  const { user, record } = await showOpportunity("Globex", "rounds", aWorkspace([silent]));
  expect(screen.getByRole("region", { name: "No answer" })).toHaveTextContent(
    "No word for 22 days",
  );
  await user.click(button("Move to ghosted"));
  await waitFor(() => expect(currentStage(record()).stage).toBe("ghosted"));
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(currentStage(record()).stage).toBe("applied"));
});
