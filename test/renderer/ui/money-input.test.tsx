import { screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { MoneyInput } from "../../../renderer/ui/fields/money-input";
import type { Money } from "../../../shared/money";
import { renderScreen } from "../../helpers/render-screen";

function Field() {
  const [value, setValue] = useState<Money | null>(null);
  return (
    <>
      <MoneyInput label="Amount" value={value} onChange={setValue} />
      <output>{value === null ? "none" : `${value.minor} ${value.currency}`}</output>
      <button type="button">elsewhere</button>
    </>
  );
}

describe("an amount field", () => {
  it.each([
    ["120k", "12000000 USD", "120,000"],
    ["120.000", "12000000 USD", "120,000"],
    ["€85.000", "8500000 EUR", "85,000 EUR"],
    ["95K USD", "9500000 USD", "95,000"],
  ])("reads %s and writes it out when left", async (typed, amount, written) => {
    const { user } = await renderScreen(<Field />);
    const field = screen.getByLabelText("Amount");
    await user.type(field, typed);
    expect(screen.getByText(amount)).toBeInTheDocument();
    await user.tab();
    expect(field).toHaveValue(written);
  });

  it("R15: refuses a range at the field, with the reason, and keeps what was typed", async () => {
    const { user } = await renderScreen(<Field />);
    const field = screen.getByLabelText("Amount");
    await user.type(field, "110-130k");
    await user.tab();
    expect(field).toHaveAccessibleDescription(/That is a range/);
    expect(field).toBeInvalid();
    expect(field).toHaveValue("110-130k");
    expect(screen.getByText("none")).toBeInTheDocument();
  });
});
