import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BackupsScreen } from "../../../renderer/features/backups/backups-screen";
import { backupContent } from "../../../shared/backups/backup-content";
import type { Workspace } from "../../../shared/model/workspace";
import type { FakeBackup } from "../../helpers/fake-bridge";
import { renderScreen } from "../../helpers/render-screen";
import { aCurrentJob, anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

const job = { currentJob: aCurrentJob(106_000) };
const now = aWorkspace([anOpportunity("Globex")], job);
const earlier = aWorkspace(
  [
    anOpportunity("Globex", [theyOffer(132_000, "written")]),
    anOpportunity("Fabrikam Health", [theyOffer(134_000, "verbal")]),
  ],
  job,
);

function aBackup(madeAt: string, workspace: Workspace | null): FakeBackup {
  return {
    name: `${madeAt}.json`,
    madeAt,
    reason: "edit",
    bytes: 48_200,
    holds: workspace && backupContent(workspace, "2026-05-12"),
    workspace,
  };
}

const backups = [aBackup("2026-05-12T08:45", earlier), aBackup("2026-05-11T17:30", now)];
const row = (name: RegExp) => screen.findByRole("button", { name });

describe("the list of backups", () => {
  it("says of each copy when it was made, how large it is, its offers and its floor", async () => {
    await renderScreen(<BackupsScreen />, { workspace: now, backups });
    const first = await row(/12 May 2026, 08:45/);
    expect(first).toHaveTextContent("48 KB");
    expect(first).toHaveTextContent("2 opportunities, 1 offer on paper, floor $132,000");
    expect(first).toHaveTextContent("While you worked");
  });

  it("R4: a copy shows what is on paper and what is only talk", async () => {
    await renderScreen(<BackupsScreen />, { workspace: now, backups });
    const card = await screen.findByRole("region", { name: "12 May 2026, 08:45" });
    await within(card).findByText("Globex");
    const rows = within(card).getAllByRole("row");
    expect(rows[1]).toHaveTextContent("Fabrikam Health");
    expect(within(card).getByRole("row", { name: /Globex.*On paper/ })).toHaveTextContent(
      "$132,000",
    );
    expect(within(card).getByRole("row", { name: /Fabrikam.*Verbal/ })).toHaveTextContent(
      "$134,000",
    );
  });

  it("J and K go through the copies", async () => {
    const { user } = await renderScreen(<BackupsScreen />, { workspace: now, backups });
    await row(/08:45/);
    await user.keyboard("j");
    expect(await row(/17:30/)).toHaveAttribute("aria-current", "true");
    expect(await screen.findByRole("region", { name: /17:30/ })).toBeInTheDocument();
    await user.keyboard("k");
    expect(await row(/08:45/)).toHaveAttribute("aria-current", "true");
  });

  it("without any copy says when the first is made", async () => {
    await renderScreen(<BackupsScreen />, { workspace: now });
    expect(await screen.findByText(/^No backup yet/)).toBeInTheDocument();
  });

  it("a copy that is damaged says so, and cannot be restored", async () => {
    await renderScreen(<BackupsScreen />, {
      workspace: now,
      backups: [aBackup("2026-05-12T08:45", null)],
    });
    expect(await row(/08:45/)).toHaveTextContent("Cannot be read any more");
    expect(await screen.findByRole("alert")).toHaveTextContent(/^This backup is gone/);
    expect(screen.queryByRole("button", { name: /^Restore/ })).not.toBeInTheDocument();
  });
});

describe("restoring", () => {
  it("says what comes and what is open, brings the copy back, and can be undone", async () => {
    const { user, bridge } = await renderScreen(<BackupsScreen />, { workspace: now, backups });
    expect(
      await screen.findByText("2 opportunities, 2 numbers, 0 contacts, 0 past jobs, a current job"),
    );
    expect(screen.getByText("1 opportunity, 0 numbers, 0 contacts, 0 past jobs, a current job"));
    await user.click(screen.getByRole("button", { name: "Restore this backup" }));
    await waitFor(() => expect(bridge.workspace()).toEqual(earlier));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(bridge.workspace()).toEqual(now));
  });
});
