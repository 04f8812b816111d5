import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../shared/day";

describe("days of the calendar", () => {
  it("an answer due in a week is due on the same weekday, over the ends of months and years", () => {
    expect(addDays("2026-12-28", 7)).toBe("2027-01-04");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  });

  it("February has its 29th in a leap year, and only then", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
    expect(daysBetween("2000-02-28", "2000-03-01")).toBe(2);
    expect(daysBetween("2100-02-28", "2100-03-01")).toBe(1);
  });

  it("the days on which the clocks change count like any other", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
  });

  it("a deadline that has passed counts below zero", () => {
    expect(daysBetween("2026-05-12", "2026-05-09")).toBe(-3);
    expect(daysBetween("2026-05-12", "2026-05-12")).toBe(0);
  });
});
