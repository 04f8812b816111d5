import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { App } from "../../../renderer/app";
import { PassphraseCard } from "../../../renderer/features/settings/passphrase-card";
import { fakeBridge } from "../../helpers/fake-bridge";
import { renderScreen } from "../../helpers/render-screen";
import { aCurrentJob, anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

const KNOWN = "correct horse battery";
const NEXT = "four other quiet words";
const search = aWorkspace([anOpportunity("Globex", [theyOffer(130_000, "written")])], {
  currentJob: aCurrentJob(106_000),
});
const isProtected = async (bridge: ReturnType<typeof fakeBridge>) => {
  const read = await bridge.api.readWorkspace({});
  return read.ok && read.value.host.isProtected;
};

describe("a locked workspace", () => {
  it("shows nothing but the way in, says why a passphrase is wrong, and opens with the right one", async () => {
    const bridge = fakeBridge(search, undefined, { host: { isProtected: true } });
    const user = userEvent.setup();
    window.location.hash = "#/pipeline";
    render(<App bridge={bridge} />);
    await user.click(await screen.findByRole("button", { name: "Lock" }));
    const field = await screen.findByLabelText("Passphrase");
    expect(document.body).not.toHaveTextContent("Globex");
    expect(screen.getByText(/A forgotten passphrase cannot be recovered/)).toBeVisible();
    await user.type(field, "a wrong one{Enter}");
    expect(await screen.findByText(/^That is not the passphrase/)).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, `${KNOWN}{Enter}`);
    expect(await screen.findByRole("heading", { level: 1, name: "Pipeline" })).toBeInTheDocument();
  });

  it("that another window locked is locked here, too", async () => {
    const bridge = fakeBridge(search, undefined, { host: { isProtected: true } });
    render(<App bridge={bridge} />);
    await screen.findByRole("button", { name: "Lock" });
    await bridge.elsewhere("lock", {});
    expect(await screen.findByLabelText("Passphrase")).toBeInTheDocument();
  });
});

describe("the passphrase in Settings", () => {
  it("is typed twice, is long enough, and says that it cannot be recovered", async () => {
    const { user, bridge } = await renderScreen(<PassphraseCard />, { workspace: search });
    await user.click(screen.getByRole("button", { name: "Set a passphrase" }));
    const dialog = await screen.findByRole("dialog", { name: "Set a passphrase" });
    expect(dialog).toHaveTextContent("it cannot be recovered");
    const first = within(dialog).getByLabelText("New passphrase");
    const again = within(dialog).getByLabelText("The new one again");
    const submit = within(dialog).getByRole("button", { name: "Encrypt everything" });
    await user.type(first, "short");
    await user.type(again, "shore");
    await user.click(submit);
    expect(again).toHaveAccessibleDescription(/The two are not the same/);
    await user.clear(again);
    await user.type(again, "short");
    await user.click(submit);
    expect(first).toHaveAccessibleDescription(/Use at least 12 characters/);
    expect(await isProtected(bridge)).toBe(false);
    await user.clear(first);
    await user.clear(again);
    await user.type(first, NEXT);
    await user.type(again, NEXT);
    await user.click(submit);
    expect(await screen.findByText("everything is sealed")).toBeInTheDocument();
    expect(await isProtected(bridge)).toBe(true);
  });

  it("is changed and removed only with the one that is", async () => {
    const { user, bridge } = await renderScreen(<PassphraseCard />, {
      workspace: search,
      host: { isProtected: true },
    });
    await user.click(screen.getByRole("button", { name: "Remove it" }));
    const dialog = await screen.findByRole("dialog", { name: "Remove the passphrase" });
    const now = within(dialog).getByLabelText("The passphrase now");
    await user.type(now, "a wrong one{Enter}");
    await waitFor(() => expect(now).toHaveAccessibleDescription(/That is not the passphrase/));
    expect(await isProtected(bridge)).toBe(true);
    await user.clear(now);
    await user.type(now, `${KNOWN}{Enter}`);
    expect(await screen.findByRole("button", { name: "Set a passphrase" })).toBeInTheDocument();
    expect(await isProtected(bridge)).toBe(false);
  });

  it("the idle minutes are kept; left empty it never locks by itself", async () => {
    const { user, bridge } = await renderScreen(<PassphraseCard />, {
      workspace: search,
      host: { isProtected: true },
    });
    const minutes = screen.getByLabelText(/^Lock after so many minutes/);
    expect(minutes).toHaveValue("10");
    await user.clear(minutes);
    await user.tab();
    await waitFor(() => expect(bridge.workspace().settings.lockAfterMinutes).toBeNull());
  });
});
