import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { WeekScreen } from "../../../renderer/features/week/week-screen";
import { parseRoute } from "../../../renderer/state/route";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { renderScreen } from "../../helpers/render-screen";

const sample = sampleSearch("2026-05-12");
const show = () => renderScreen(<WeekScreen />, { workspace: sample });
const day = (name: string) => {
  const found = screen.getByRole("heading", { name }).closest("li");
  return found ?? expect.fail(`no ${name}`);
};

describe("the week", () => {
  it("shows each day with what is set, and each leads to its record", async () => {
    await show();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("11 May to 17 May");
    const expires = within(day("Fri 15 May")).getByRole("link", { name: /Globex/ });
    expect(expires).toHaveTextContent("17:00GlobexOffer expires");
    const route = parseRoute(new URL((expires as HTMLAnchorElement).href).hash);
    expect(route).toMatchObject({ screen: "opportunity", tab: "timeline" });
    expect(within(day("Wed 13 May")).getByText("Design talk")).toBeVisible();
  });

  it("goes to other weeks and back by button and by key", async () => {
    const { user } = await show();
    const title = screen.getByRole("heading", { level: 1 });
    await user.click(screen.getByRole("button", { name: "The week after" }));
    expect(title).toHaveTextContent("18 May to 24 May");
    await user.keyboard("k");
    expect(title).toHaveTextContent("11 May to 17 May");
    await user.keyboard("kk");
    expect(title).toHaveTextContent("27 Apr to 3 May");
    await user.click(screen.getByRole("button", { name: "This week" }));
    expect(title).toHaveTextContent("11 May to 17 May");
  });
});
