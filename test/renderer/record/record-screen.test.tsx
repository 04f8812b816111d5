import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RecordScreen } from "../../../renderer/features/record/record-screen";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

const search = aWorkspace([
  anOpportunity("Globex", [], {
    role: "Engineer",
    source: "LinkedIn",
    stages: [
      { stage: "applied", date: "2026-03-09" },
      { stage: "rejected", date: "2026-04-02" },
    ],
  }),
  anOpportunity("Initech", [], { stages: [{ stage: "applied", date: "2026-05-04" }] }),
]);

describe("the application record", () => {
  it("says of each application when, where, for what, how, and what became of it", async () => {
    await renderScreen(<RecordScreen />, { workspace: search });
    const row = within(screen.getByRole("row", { name: /Globex/ }));
    expect(row.getAllByRole("cell").map((it) => it.textContent)).toEqual([
      "9 Mar 2026",
      "Engineer",
      "LinkedIn",
      "Rejected2 Apr 2026",
      "Applied 9 Mar, Rejected 2 Apr",
    ]);
    expect(screen.getByText("2 applications, 9 Mar 2026 to 4 May 2026")).toBeVisible();
  });

  it("can be narrowed to the month it is asked for", async () => {
    const { user } = await renderScreen(<RecordScreen />, { workspace: search });
    await user.type(screen.getByLabelText("From"), "2026-05-01");
    expect(screen.queryByRole("row", { name: /Globex/ })).toBeNull();
    expect(screen.getByRole("row", { name: /Initech/ })).toBeVisible();
  });

  it("an empty period says so and prints nothing", async () => {
    const { user } = await renderScreen(<RecordScreen />, { workspace: search });
    await user.type(screen.getByLabelText("From"), "2027-05-01");
    expect(screen.getByText("No application in this period.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Print or save as PDF" })).toBeDisabled();
  });
});
