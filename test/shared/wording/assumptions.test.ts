import { describe, expect, it } from "vitest";
import { assumptionsSchema } from "../../../shared/model/settings";
import {
  assumptionGroups,
  assumptionRows,
  defaultAssumptions,
} from "../../../shared/wording/assumptions";

describe("assumptions", () => {
  it("every assumption of the numbers is shown, each with why", () => {
    expect(assumptionRows.map((row) => row.name).sort()).toEqual(
      Object.keys(defaultAssumptions).sort(),
    );
    for (const row of assumptionRows) {
      expect(row.why).toMatch(/^[A-Z].+\.$/);
      expect(assumptionGroups).toContain(row.group);
    }
  });

  it.each(assumptionRows)("$label takes exactly what can be saved", (row) => {
    const save = (value: number) =>
      assumptionsSchema.safeParse({ ...defaultAssumptions, [row.name]: value }).success;
    expect([save(row.min), save(row.max), save(defaultAssumptions[row.name])]).toEqual([
      true,
      true,
      true,
    ]);
    expect([save(row.min - 1), save(row.max + 1)]).toEqual([false, false]);
    if (row.isWhole) expect(save(row.min + 0.5)).toBe(false);
  });
});
