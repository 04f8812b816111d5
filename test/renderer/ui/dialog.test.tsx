import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { Dialog, DialogForm } from "../../../renderer/ui/dialogs/dialog";
import { TextField } from "../../../renderer/ui/fields/text-field";
import { renderScreen } from "../../helpers/render-screen";

function Opener({ problem = null }: { readonly problem?: string | null }) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && (
        <Dialog title="Rename" onClose={close}>
          <DialogForm onSubmit={close} onCancel={close} submitLabel="Keep it" problem={problem}>
            <TextField label="Name" value={name} onChange={setName} isFirst />
          </DialogForm>
        </Dialog>
      )}
    </>
  );
}

describe("a dialog", () => {
  it("is named, takes the focus to its first field and gives it back to what opened it", async () => {
    const { user } = await renderScreen(<Opener />);
    await user.click(screen.getByRole("button", { name: "Open" }));
    const dialog = await screen.findByRole("dialog", { name: "Rename" });
    await waitFor(() => expect(screen.getByLabelText("Name")).toHaveFocus());
    expect(dialog).toContainElement(screen.getByLabelText("Name"));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: "Open" })).toHaveFocus());
  });

  it("Enter in a field does what the primary button does", async () => {
    const { user } = await renderScreen(<Opener />);
    await user.click(screen.getByRole("button", { name: "Open" }));
    await user.type(await screen.findByLabelText("Name"), "Globex{Enter}");
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  });

  it("asks before Esc, the cross or a click outside costs what was typed; Esc again goes on writing", async () => {
    const { user } = await renderScreen(<Opener />);
    await user.click(screen.getByRole("button", { name: "Open" }));
    const field = await screen.findByLabelText("Name");
    await user.type(field, "Globex");
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("alert")).toHaveTextContent("This is not saved yet.");
    expect(screen.getByRole("button", { name: "Keep writing" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(field).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Close" }));
    await user.click(await screen.findByRole("button", { name: "Keep writing" }));
    expect(field).toHaveValue("Globex");
    await user.keyboard("{Escape}");
    await user.click(await screen.findByRole("button", { name: "Discard it" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: "Open" })).toHaveFocus());
  });

  it("closes at once when what was typed is taken out again, and at Cancel", async () => {
    const { user } = await renderScreen(<Opener />);
    await user.click(screen.getByRole("button", { name: "Open" }));
    await user.type(await screen.findByLabelText("Name"), "G{Backspace}{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Open" }));
    await user.type(await screen.findByLabelText("Name"), "Globex");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("says why it was refused where no field can", async () => {
    const { user } = await renderScreen(<Opener problem="The disk is full." />);
    await user.click(screen.getByRole("button", { name: "Open" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The disk is full.");
  });
});
