import { screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { PayInput } from "../../../renderer/ui/fields/pay-input";
import type { Pay } from "../../../shared/model/pay";
import { renderScreen } from "../../helpers/render-screen";

function Field({ start = null }: { readonly start?: Pay | null }) {
  const [pay, setPay] = useState<Pay | null>(start);
  return (
    <>
      <PayInput label="Base" value={pay} onChange={setPay} />
      <output>{JSON.stringify(pay)}</output>
    </>
  );
}

const shown = (): Pay | null => JSON.parse(screen.getByRole("status").textContent ?? "null");

describe("base pay", () => {
  it("is a year's unless it says otherwise", async () => {
    const { user } = await renderScreen(<Field />);
    await user.type(screen.getByLabelText("Base"), "106k");
    expect(shown()).toMatchObject({ amount: { minor: 10_600_000, currency: "USD" }, per: "year" });
  });

  it("text that names a period sets it: 45/hr asks for the hours a week", async () => {
    const { user } = await renderScreen(<Field />);
    await user.type(screen.getByLabelText("Base"), "45/hr");
    expect(screen.getByLabelText("Per")).toHaveValue("hour");
    const hours = screen.getByLabelText("Hours a week");
    await user.clear(hours);
    await user.type(hours, "37.5");
    expect(shown()).toMatchObject({ per: "hour", hoursPerWeek: 37.5, weeksPerYear: 52 });
  });

  it("keeps the hours when the amount is corrected", async () => {
    const start: Pay = {
      amount: { minor: 4500, currency: "USD" },
      per: "hour",
      hoursPerWeek: 30,
      weeksPerYear: 44,
      daysPerYear: 260,
    };
    const { user } = await renderScreen(<Field start={start} />);
    const amount = screen.getByLabelText("Base");
    await user.clear(amount);
    await user.type(amount, "50");
    expect(shown()).toEqual({ ...start, amount: { minor: 5000, currency: "USD" } });
  });

  it("hours that no week has are refused at the field", async () => {
    const { user } = await renderScreen(<Field />);
    await user.type(screen.getByLabelText("Base"), "45/hr");
    const hours = screen.getByLabelText("Hours a week");
    await user.clear(hours);
    await user.type(hours, "200");
    await user.tab();
    expect(hours).toHaveAccessibleDescription("Use a number from 1 to 168.");
    expect(shown()).toMatchObject({ hoursPerWeek: 20 });
  });
});
