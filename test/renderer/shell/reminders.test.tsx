import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Reminders } from "../../../renderer/features/shell/reminders";
import { parseRoute } from "../../../renderer/state/route";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace, testId } from "../../helpers/workspaces";

const globex = anOpportunity("Globex");
const talk = { id: testId(), title: "Design talk", date: "2026-05-12", start: "09:30" };
const search = aWorkspace([globex]);

describe("reminders inside the page", () => {
  it("tell of a talk as soon as it is due, and lead to it", async () => {
    const { bridge, user } = await renderScreen(<Reminders />, { workspace: search });
    await bridge.elsewhere("putInterview", { opportunityId: globex.id, part: talk });
    expect(await screen.findByText("Globex: Design talk")).toBeInTheDocument();
    expect(screen.getByText("Today 09:30.")).toBeInTheDocument();
    await user.click(screen.getByRole("link", { name: "Open" }));
    expect(parseRoute(window.location.hash)).toEqual({
      screen: "opportunity",
      id: globex.id,
      tab: "interviews",
      recordId: talk.id,
    });
    await waitFor(() => expect(screen.queryByText("Globex: Design talk")).toBeNull());
  });

  it("are left to the host where it has notifications of its own", async () => {
    const host = { kind: "desktop", notifies: true } as const;
    const { bridge } = await renderScreen(<Reminders />, { workspace: search, host });
    await bridge.elsewhere("putInterview", { opportunityId: globex.id, part: talk });
    expect(await bridge.api.takeReminders({})).toMatchObject({
      value: [{ title: "Globex: Design talk" }],
    });
  });
});
