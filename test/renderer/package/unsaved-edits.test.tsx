import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { UnsavedDrafts } from "../../../renderer/features/shell/unsaved-drafts";
import { bare, enter, opened, press, type } from "../../helpers/package-editing";
import { renderScreen } from "../../helpers/render-screen";
import { aComponent } from "../../helpers/valuing";

describe("unsaved edits", () => {
  it("are there again after leaving, and said to be kept", async () => {
    const opportunity = bare();
    const first = await opened(opportunity);
    enter("vacation");
    type("Paid days a year", "25");
    first.unmount();
    const again = await opened(opportunity);
    expect(screen.getByText("Unsaved edits.")).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "Concrete perks" })).toHaveTextContent("25 days");
    expect(again.newest()?.components).toEqual([]);
    press("Discard");
    expect(screen.queryByText("Unsaved edits.")).not.toBeInTheDocument();
  });

  it("ask before the window is closed, also from another screen, until they are saved or gone", async () => {
    const isAsked = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    await renderScreen(<UnsavedDrafts />);
    const { unmount } = await opened(bare());
    expect(isAsked()).toBe(false);
    enter("vacation");
    type("Paid days a year", "25");
    expect(isAsked()).toBe(true);
    press("Discard");
    expect(isAsked()).toBe(false);
    enter("vacation");
    unmount();
    expect(isAsked()).toBe(true);
  });

  it("under a passphrase never reach the browser's storage, which browsers write to the disk", async () => {
    const opportunity = bare();
    const first = await opened(opportunity);
    enter("vacation");
    type("Paid days a year", "25");
    expect(JSON.stringify(window.sessionStorage)).toContain("vacation");
    first.unmount();
    await renderScreen(<UnsavedDrafts />, { host: { isProtected: true } });
    expect(JSON.stringify(window.sessionStorage)).not.toContain("vacation");
    await opened(opportunity);
    expect(screen.getByText("Unsaved edits.")).toBeInTheDocument();
    press("Discard");
  });

  it("stay when the host could not save them", async () => {
    const { bridge, newest } = await opened(bare());
    enter("vacation");
    type("Paid days a year", "25");
    bridge.refuse("putPackage", { code: "disk-full" });
    press("Save");
    expect(await screen.findByText(/The disk is full/)).toBeInTheDocument();
    expect(screen.getByLabelText("Paid days a year")).toHaveValue("25");
    expect(screen.getByText("Unsaved edits.")).toBeInTheDocument();
    expect(newest()?.components).toEqual([]);
  });

  it("say so when the package was changed elsewhere meanwhile", async () => {
    const opportunity = bare();
    const { bridge } = await opened(opportunity);
    enter("vacation");
    type("Paid days a year", "25");
    const [version] = opportunity.packages;
    await bridge.elsewhere("putPackage", {
      opportunityId: opportunity.id,
      part: {
        ...version,
        components: [aComponent("food", { daysPerYear: 1, perDay: { minor: 1, currency: "USD" } })],
      },
    });
    expect(await screen.findByText("Changed elsewhere since. Saving replaces that.")).toBeVisible();
  });
});
