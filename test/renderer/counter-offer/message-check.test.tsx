import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { go } from "../../../renderer/state/route";
import { showDesk } from "../../helpers/show-desk";
import { idOf, sample } from "../../helpers/show-opportunity";

const of = idOf("Fabrikam Health", sample);
const globex = idOf("Globex", sample);
const message = () => screen.getByRole("textbox", { name: "Your message" });

describe("the message check", () => {
  it("R15, R17, R3, R9, R23: numbers what weakens a message and mends it on request", async () => {
    const { user } = await showDesk();
    const list = screen.getByRole("list", { name: "To fix" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map((it) => it.textContent),
    ).toEqual([
      "1Says the number is soft. Delete it. R17",
      "2A range. They hear $110k. Write $138,000. R15",
      "3Bonus before base. Settle the base first. R9",
      "4Resigning with nothing signed. Keep the job. R3",
      "5No deadline. Write “by Thursday 17:00”. R23",
    ]);
    const before = (message() as HTMLTextAreaElement).value;
    await user.click(screen.getByRole("button", { name: "Use the clean version" }));
    expect(message()).toHaveValue(
      "Thank you for the call. It will take $138,000 base salary to leave my current company. If the contract is here by Thursday 17:00, I sign it that day.",
    );
    expect(await screen.findByText(/Nothing to mend/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Back to my words" }));
    expect(message()).toHaveValue(before);
  });

  it("keeps the message with the company once its field is left, and undo takes it back", async () => {
    const { user, bridge } = await showDesk(of);
    const kept = () => bridge.workspace().opportunities[of]?.counterOffer?.message;
    const before = kept();
    await user.clear(message());
    await user.type(message(), "It will take $138,000.");
    expect(kept()).toBe(before);
    await user.tab();
    await waitFor(() => expect(kept()).toBe("It will take $138,000."));
    await act(() => bridge.elsewhere("undo", {}));
    expect(message()).toHaveValue(before);
  });

  it("a message that is not saved yet is there again after a look elsewhere", async () => {
    const { user } = await showDesk(of);
    await user.type(message(), " One more line.");
    const typed = (message() as HTMLTextAreaElement).value;
    go({ screen: "counter-offer", of: globex });
    await waitFor(() => expect(message()).toHaveValue(""));
    go({ screen: "counter-offer", of });
    await waitFor(() => expect(message()).toHaveValue(typed));
  });

  it("checks while the user writes", async () => {
    const { user } = await showDesk(null, { ...sample, isSample: false });
    await user.clear(message());
    expect(await screen.findByText(/checked on this computer only/)).toBeInTheDocument();
    await user.type(message(), "Sorry to ask.");
    expect(await screen.findByText("An apology.")).toBeInTheDocument();
  });
});
