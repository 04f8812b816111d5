import { describe, expect, test } from "vitest";
import { equivalentAnnual } from "../../../shared/compensation/equivalent-annual";
import { answer } from "../../helpers/valuing";

describe("equivalent annual pay (capital recovery factor)", () => {
  test("is the level pay with the same present value; year one is discounted once", () => {
    const { present, perYear } = answer(
      equivalentAnnual({ flows: [140_400, 133_200, 165_200], discount: 0.05 }),
    );
    expect(present).toBeCloseTo(140_400 / 1.05 + 133_200 / 1.05 ** 2 + 165_200 / 1.05 ** 3, 6);
    expect(perYear).toBeCloseTo(145_868.67565424248, 6);
  });

  test("level pay is its own equivalent at any discount", () => {
    for (const discount of [0, 1e-10, 0.05, 3])
      expect(
        answer(equivalentAnnual({ flows: [90_000, 90_000, 90_000, 90_000], discount })).perYear,
      ).toBeCloseTo(90_000, 5);
  });

  test("money that comes earlier is worth more", () => {
    const early = answer(equivalentAnnual({ flows: [20_000, 0, 0], discount: 0.05 })).perYear;
    const late = answer(equivalentAnnual({ flows: [0, 0, 20_000], discount: 0.05 })).perYear;
    expect(early).toBeGreaterThan(late);
    expect(answer(equivalentAnnual({ flows: [20_000, 0, 0], discount: 0 })).perYear).toBeCloseTo(
      20_000 / 3,
      9,
    );
  });

  test("no years, or a flow that is no number, are a failure", () => {
    expect(equivalentAnnual({ flows: [], discount: 0.05 })).toMatchObject({
      failure: { code: "out-of-range", field: "flows" },
    });
    expect(equivalentAnnual({ flows: [1, Number.NaN], discount: 0.05 })).toMatchObject({
      failure: { field: "flows.1" },
    });
    expect(equivalentAnnual({ flows: [1], discount: -0.1 })).toMatchObject({
      failure: { field: "discount" },
    });
  });
});
