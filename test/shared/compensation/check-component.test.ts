import { describe, expect, test } from "vitest";
import { checkComponent } from "../../../shared/compensation/check-component";
import { aContext, dollarsAShare } from "../../helpers/valuing";
import { amount, testId } from "../../helpers/workspaces";

const bonus = { id: testId(), kind: "bonus", evidence: "verbal", target: 0.1, history: [] };

describe("a component as it is typed", () => {
  test("is taken when every field is right", () => {
    const { component, failures } = checkComponent(bonus, aContext());
    expect(component).toMatchObject({ kind: "bonus", target: 0.1 });
    expect(failures).toEqual([]);
  });

  test("names every wrong field with its code, not only the first", () => {
    const { component, failures } = checkComponent(
      { ...bonus, target: -0.1, history: [0.5, 40] },
      aContext(),
    );
    expect(component).toBeNull();
    expect(failures).toEqual([
      { code: "out-of-range", field: "target" },
      { code: "out-of-range", field: "history.1" },
    ]);
  });

  test("a field left empty is at fault, not the form", () => {
    const { failures } = checkComponent({ ...bonus, target: undefined }, aContext());
    expect(failures).toEqual([{ code: "invalid-input", field: "target" }]);
  });

  test("negative and absurd amounts have codes of their own, at the one input of the amount", () => {
    const signOn = (minor: number) =>
      checkComponent(
        {
          id: testId(),
          kind: "sign-on",
          evidence: "written",
          amount: { minor, currency: "USD" },
        },
        aContext(),
      ).failures;
    expect(signOn(-1)).toEqual([{ code: "negative-amount", field: "amount" }]);
    expect(signOn(1e14)).toEqual([{ code: "amount-absurd", field: "amount" }]);
    expect(signOn(0)).toEqual([]);
  });

  test("a base nobody has said, or a rate nobody entered, is no fault of the component", () => {
    expect(checkComponent(bonus, aContext({ base: null })).component).not.toBeNull();
    const foreign = {
      id: testId(),
      kind: "food",
      evidence: "verbal",
      daysPerYear: 5,
      perDay: amount(5, "EUR"),
    };
    expect(checkComponent(foreign, aContext()).component).not.toBeNull();
  });

  test("a number too large to compute with is a failure, never Infinity", () => {
    const context = aContext({ rates: { EUR: 1e300 } });
    const absurd = {
      id: testId(),
      kind: "espp",
      evidence: "written",
      contribution: amount(1_000_000_000, "EUR"),
      discount: 0.15,
      startPrice: dollarsAShare(0.000001),
      endPrice: dollarsAShare(1_000_000),
    };
    expect(checkComponent(absurd, context).failures[0]).toMatchObject({ code: "amount-absurd" });
  });
});
