import { describe, expect, it } from "vitest";
import { failureCodes } from "../../../shared/result";
import { failureSentence } from "../../../shared/wording/failure-sentence";

describe("every refusal has its sentence", () => {
  it.each(failureCodes)("%s is told in plain words", (code) => {
    const sentence = failureSentence({ code });
    expect(sentence).toMatch(/^[A-Z].+\.$/);
    expect(sentence).not.toContain("undefined");
    expect(sentence).not.toMatch(/[a-z]+-[a-z]+-[a-z]+/);
    expect(sentence).not.toMatch(/!|please|sorry|oops/i);
  });

  it("R15: a range is refused with the reason", () => {
    expect(failureSentence({ code: "amount-is-a-range" })).toMatch(/one number.*low end/);
  });

  it("names what it is about where the failure says so", () => {
    expect(failureSentence({ code: "missing-rate", params: { from: "EUR", to: "USD" } })).toMatch(
      /from EUR to USD/,
    );
    expect(
      failureSentence({ code: "current-job-exists", params: { employer: "Northwind" } }),
    ).toMatch(/Northwind/);
    expect(failureSentence({ code: "out-of-range", params: { min: 1, max: 53 } })).toBe(
      "Use a number from 1 to 53.",
    );
  });
});
