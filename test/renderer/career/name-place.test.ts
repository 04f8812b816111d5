import { describe, expect, it } from "vitest";
import { namePlace } from "../../../renderer/features/career/name-place";

const picture = { x: (days: number) => days, y: (base: number) => base, left: 50, right: 650 };
const job = (employer: string, ...points: readonly (readonly [x: number, base: number])[]) => ({
  employer,
  points: points.map(([x, base]) => ({ x, base })),
});

describe("the name of a job in the picture of the career", () => {
  it("stands right of its first step and over the highest step it crosses", () => {
    const northwind = job("Northwind", [100, 200], [140, 180], [400, 120]);
    expect(namePlace(northwind, [northwind], picture)).toEqual({
      text: "Northwind",
      x: 108,
      y: 171,
    });
  });

  it("never leaves the picture: a late job's name moves left, over the steps it meets there", () => {
    const before = job("Relecloud", [50, 150], [560, 90]);
    const now = job("Consolidated Holdings", [600, 200], [650, 200]);
    const place = namePlace(now, [before, now], picture);
    expect(place).toMatchObject({ text: "Consolidated Holdings", x: 650 - 21 * 7, y: 81 });
  });

  it("is cut where it is longer than its stair", () => {
    const name = "The Consolidated International Company of ".repeat(3);
    const long = job(name, [60, 100], [360, 100]);
    const place = namePlace(long, [long], picture);
    expect(place?.text).toMatch(/^The Consolidated.*\u2026$/);
    expect((place?.text.length ?? 0) * 7 + (place?.x ?? 0)).toBeLessThanOrEqual(360);
    expect(namePlace(job(name, [630, 100], [650, 100]), [], picture)).toMatchObject({
      text: "The Consolidated Intern\u2026",
      x: 650 - 24 * 7,
    });
  });
});
