import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useAct } from "../../../renderer/state/act";
import { useWorkspace } from "../../../renderer/state/workspace";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

const globex = anOpportunity("Globex");

function Deleting({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  const act = useAct();
  const { opportunities } = useWorkspace();
  const options = { undoToast: "Deleted Globex.", quiet: isQuiet };
  return (
    <>
      <button type="button" onClick={() => act("removeOpportunity", { id: globex.id }, options)}>
        Delete
      </button>
      <output>{Object.keys(opportunities).length} left</output>
    </>
  );
}

describe("an act of the user", () => {
  it("a deletion can be taken back from its toast", async () => {
    const { user, bridge } = await renderScreen(<Deleting />, { workspace: aWorkspace([globex]) });
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(await screen.findByText("0 left")).toBeInTheDocument();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByText("1 left")).toBeInTheDocument();
    expect(bridge.workspace().opportunities[globex.id]).toEqual(globex);
  });

  it("the toast never undoes a later change in place of its own", async () => {
    const { user, bridge } = await renderScreen(<Deleting />, { workspace: aWorkspace([globex]) });
    await user.click(screen.getByRole("button", { name: "Delete" }));
    const undo = await screen.findByRole("button", { name: "Undo" });
    await bridge.elsewhere("changeSettings", { settings: { theme: "dark" } });
    await user.click(undo);
    expect(await screen.findByText(/Something changed since/)).toBeInTheDocument();
    expect(bridge.workspace().settings.theme).toBe("dark");
  });

  it("a refusal is told in its sentence and changes nothing", async () => {
    const { user, bridge } = await renderScreen(<Deleting />, { workspace: aWorkspace([globex]) });
    bridge.refuse("removeOpportunity", { code: "disk-full" });
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(await screen.findByText(/The disk is full/)).toBeInTheDocument();
    expect(screen.getByText("1 left")).toBeInTheDocument();
  });

  it("a quiet act leaves the telling to its field", async () => {
    const { user, bridge } = await renderScreen(<Deleting isQuiet />, {
      workspace: aWorkspace([globex]),
    });
    bridge.refuse("removeOpportunity", { code: "disk-full" });
    await user.click(screen.getByRole("button", { name: "Delete" }));
    await waitFor(() => expect(screen.getByText("1 left")).toBeInTheDocument());
    expect(screen.queryByText(/The disk is full/)).not.toBeInTheDocument();
  });
});
