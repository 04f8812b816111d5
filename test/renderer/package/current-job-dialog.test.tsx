import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CurrentJobDialog, PackageDialog } from "../../../renderer/features/package/package-dialog";
import { renderScreen } from "../../helpers/render-screen";
import { aCurrentJob, aWorkspace } from "../../helpers/workspaces";

const close = () => undefined;
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const press = (name: string) => fireEvent.click(screen.getByText(name, { selector: "button" }));

describe("the current job", () => {
  it("R2: is entered once, with its base, and is then the baseline", async () => {
    const { bridge } = await renderScreen(<CurrentJobDialog onClose={close} />);
    type("Employer", "Northwind Trading");
    type("Amount", "106k");
    press("Save");
    await waitFor(() =>
      expect(bridge.workspace().currentJob).toMatchObject({
        employer: "Northwind Trading",
        package: { base: { pay: { amount: { minor: 10_600_000 } }, evidence: "signed" } },
      }),
    );
  });

  it("what is paid needs no evidence, what is promised does", async () => {
    await renderScreen(<CurrentJobDialog onClose={close} />, {
      workspace: aWorkspace([], { currentJob: aCurrentJob(100_000) }),
    });
    fireEvent.click(screen.getByLabelText("Enter Bonus"));
    expect(screen.queryByText("Evidence")).not.toBeInTheDocument();
    fireEvent.click(screen.getByLabelText("Enter Promised raise"));
    expect(screen.getAllByText("Evidence")).toHaveLength(1);
  });

  it("an edit of the employer alone is saved and keeps the package", async () => {
    const job = aCurrentJob(100_000);
    const { bridge } = await renderScreen(<PackageDialog opportunityId={null} onClose={close} />, {
      workspace: aWorkspace([], { currentJob: job }),
    });
    type("Role", "Staff Engineer");
    press("Save");
    await waitFor(() => expect(bridge.workspace().currentJob?.role).toBe("Staff Engineer"));
    expect(bridge.workspace().currentJob?.package).toEqual(job.package);
    expect(screen.queryByText("Unsaved edits.")).not.toBeInTheDocument();
  });

  it("discarding brings every field back", async () => {
    await renderScreen(<CurrentJobDialog onClose={close} />, {
      workspace: aWorkspace([], { currentJob: aCurrentJob(100_000) }),
    });
    type("Employer", "Elsewhere");
    type("Amount", "1");
    press("Discard");
    expect(screen.getByLabelText("Employer")).toHaveValue("Northwind Trading");
    expect(screen.getByLabelText("Amount")).toHaveValue("100,000");
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    expect(screen.getByLabelText("Employer")).toHaveValue("Elsewhere");
    expect(screen.getByLabelText("Amount")).toHaveValue("1");
    press("Discard");
  });
});
