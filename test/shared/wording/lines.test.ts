import { describe, expect, it } from "vitest";
import {
  acceptLine,
  askLine,
  baseFirstLine,
  chaseLine,
  moreTimeLine,
  notAskedLine,
  paperLine,
  perksFirstLine,
} from "../../../shared/wording/lines";

describe("lines to say", () => {
  it("R16: it will take the number to leave the current company", () => {
    expect(askLine("$138,000", true)).toBe(
      "It will take $138,000 base salary to leave my current company.",
    );
  });

  it("R16: without a current job it will take the number to sign", () => {
    expect(askLine("$138,000", false)).toBe("It will take $138,000 base salary for me to sign.");
  });

  it("R11: what nobody asked is one question", () => {
    expect(notAskedLine(["pension", "hours", "sick days"])).toBe(
      "Please send me what the contract says on pension, hours and sick days.",
    );
  });

  it("R17: no line begs, hedges, apologises or threatens, and none holds a range (R15)", () => {
    const lines = [
      askLine("$138,000", true),
      acceptLine("$130,000"),
      baseFirstLine,
      chaseLine,
      moreTimeLine(2),
      notAskedLine(["pension"]),
      paperLine("$134,000"),
      perksFirstLine,
    ];
    for (const line of lines)
      expect(line).not.toMatch(
        /sorry|willing|negotiable|hope|maybe|perhaps|afraid|[\u2013-]\s*\$|!/i,
      );
  });
});
