import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { sheet, showDesk } from "../../helpers/show-desk";
import { aCurrentJob, anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

describe("the employer's sheet", () => {
  it("R21: asks first whether the user would stay at that pay", async () => {
    const { user } = await showDesk("current-job");
    expect(
      screen.getByRole("heading", { name: "Would you stay at $138,000?" }),
    ).toBeInTheDocument();
    expect(screen.queryByRole("article")).toBeNull();
    expect(screen.queryByRole("button", { name: "Mark as sent" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "No" }));
    expect(await screen.findByText("Then do not ask.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Change the answer" }));
    await user.click(await screen.findByRole("button", { name: "Yes, I would stay" }));
    await waitFor(() => expect(sheet()).toHaveTextContent("What it takes to stay"));
  });

  it("a sheet without an addressee leads to where the employer's name is written", async () => {
    const offer = anOpportunity("Globex", [theyOffer(120_000, "written")]);
    const { user } = await showDesk(
      "current-job",
      aWorkspace([offer], { currentJob: { ...aCurrentJob(106_000), employer: "" } }),
    );
    await user.click(await screen.findByRole("button", { name: "Yes, I would stay" }));
    await user.click(await screen.findByRole("button", { name: "Add your employer" }));
    expect(await screen.findByRole("dialog")).toHaveTextContent("Employer");
  });

  it("R24: a raise of 8% is measured with the best paper and is no match", async () => {
    const { user } = await showDesk("current-job");
    await user.click(screen.getByRole("button", { name: "Yes, I would stay" }));
    await user.click(await screen.findByRole("button", { name: "Mark as sent" }));
    await user.click(screen.getByRole("button", { name: "Start the clock" }));
    await user.click(await screen.findByRole("button", { name: "Log their answer" }));
    await user.click(screen.getByRole("button", { name: "Log the answer" }));
    expect(screen.getByText(/Write the base they named/)).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: /Base a year/ }), "114480");
    await user.click(screen.getByRole("button", { name: "Log the answer" }));
    expect(await screen.findByText("Not a match.")).toBeInTheDocument();
    expect(screen.getByText("$15,520 a year less than Globex has on paper.")).toBeInTheDocument();
  });
});
