import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../shared/model/evidence";
import type { Round } from "../../../shared/model/round";
import { defaultSettings } from "../../../shared/model/settings";
import { acceptedOf } from "../../../shared/negotiation/accepted";
import { asksOf, isSameAmount } from "../../../shared/negotiation/asks";
import { figuresOf } from "../../../shared/negotiation/figures";
import {
  anOpportunity,
  aRound,
  iAsk,
  theyAccept,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

/** The rounds are told in the order in which they happened. */
const figures = (rounds: readonly Round[]) =>
  figuresOf({ ...anOpportunity("Globex"), rounds }, defaultSettings).figures;
const asks = (...rounds: readonly Round[]) =>
  asksOf(figures(rounds)).map(({ amount, answer }) => [amount, answer]);
const accepted = (...rounds: readonly Round[]) => acceptedOf(figures(rounds))?.amount ?? null;
const onPaper = (kind: "acceptance" | "refusal", base: number) =>
  aRound({ by: "them", kind, base, evidence: "written" });
const counter = (base: number, evidence: Evidence = "verbal") => theyOffer(base, evidence);

describe("what became of my asks", () => {
  it("a no to one number is a no to every higher one that waits, not to a lower one", () => {
    expect(asks(iAsk(160_000), iAsk(150_000), iAsk(140_000), theyRefuse(150_000))).toEqual([
      [160_000, "refused"],
      [150_000, "refused"],
      [140_000, "pending"],
    ]);
  });

  it("a no does not undo a yes to a higher number, only one to the same", () => {
    expect(asks(iAsk(160_000), theyAccept(160_000), theyRefuse(150_000))).toEqual([
      [160_000, "met"],
      [150_000, "refused"],
    ]);
    expect(asks(iAsk(160_000), theyAccept(160_000), theyRefuse(160_000))).toEqual([
      [160_000, "refused"],
    ]);
  });

  it("an answer that names no ask of mine stands for the ask it names", () => {
    expect(asks(theyRefuse(150_000))).toEqual([[150_000, "refused"]]);
    expect(asks(theyAccept(150_000))).toEqual([[150_000, "met"]]);
    expect(asks(counter(120_000))).toEqual([]);
  });

  it("an offer of as much meets the ask, of less refuses it", () => {
    expect(asks(iAsk(140_000), counter(140_000))).toEqual([[140_000, "met"]]);
    expect(asks(iAsk(140_000), counter(141_000))).toEqual([[140_000, "met"]]);
    expect(asks(iAsk(140_000), counter(139_000))).toEqual([[140_000, "refused"]]);
  });

  it("a refused ask stays refused when they come up to it later", () => {
    expect(asks(iAsk(140_000), theyRefuse(140_000), counter(140_000))).toEqual([
      [140_000, "refused"],
    ]);
    expect(asks(iAsk(140_000), theyRefuse(140_000), counter(120_000))).toEqual([
      [140_000, "refused"],
    ]);
  });

  it("a yes to one number is a yes to every lower one", () => {
    expect(asks(iAsk(140_000), iAsk(150_000), theyAccept(145_000))).toEqual([
      [140_000, "met"],
      [150_000, "pending"],
      [145_000, "met"],
    ]);
  });

  it("my own words answer nothing of mine", () => {
    const mine = (kind: "acceptance" | "refusal", base: number) => aRound({ by: "me", kind, base });
    expect(asks(iAsk(140_000), mine("acceptance", 120_000))).toEqual([[140_000, "pending"]]);
    expect(asks(iAsk(140_000), mine("refusal", 120_000))).toEqual([[140_000, "pending"]]);
    expect(asks(iAsk(140_000), mine("acceptance", 150_000))).toEqual([[140_000, "pending"]]);
  });

  it("R4: a spoken lower number takes back a spoken yes, not one on paper", () => {
    const yes = iAsk(140_000);
    expect(asks(yes, theyAccept(140_000), counter(130_000))).toEqual([[140_000, "refused"]]);
    expect(asks(yes, onPaper("acceptance", 140_000), counter(130_000))).toEqual([[140_000, "met"]]);
    expect(asks(yes, onPaper("acceptance", 140_000), counter(130_000, "written"))).toEqual([
      [140_000, "refused"],
    ]);
    expect(asks(yes, theyAccept(140_000), counter(130_000, "written"))).toEqual([
      [140_000, "refused"],
    ]);
  });

  it("a rounding error of a rate makes no other number", () => {
    expect(isSameAmount(100_000, 100_000.00005)).toBe(true);
    expect(isSameAmount(100_000, 100_000.5)).toBe(false);
    expect(isSameAmount(0, 0)).toBe(true);
    expect(isSameAmount(0, 1)).toBe(false);
    expect(isSameAmount(1e-3, 1.1e-3)).toBe(false);
  });
});

describe("the yes that closes a company", () => {
  it("is theirs to my ask, or an offer of at least as much", () => {
    expect(accepted(iAsk(140_000), theyAccept(140_000))).toBe(140_000);
    expect(accepted(iAsk(140_000), counter(140_000))).toBe(140_000);
    expect(accepted(iAsk(140_000), counter(145_000))).toBe(145_000);
    expect(accepted(iAsk(140_000), counter(139_000))).toBeNull();
    expect(accepted(counter(145_000))).toBeNull();
  });

  it("an offer answers only the last ask, once", () => {
    expect(accepted(iAsk(140_000), counter(130_000), counter(145_000))).toBeNull();
    expect(accepted(iAsk(140_000), theyRefuse(140_000), counter(145_000))).toBeNull();
    expect(accepted(iAsk(140_000), theyAccept(140_000), counter(145_000))).toBe(140_000);
  });

  it("a later ask of mine opens it again", () => {
    expect(accepted(iAsk(140_000), theyAccept(140_000), iAsk(150_000))).toBeNull();
  });

  it("R4: a spoken no opens a spoken yes again, and does not undo one on paper", () => {
    expect(accepted(iAsk(140_000), theyAccept(140_000), theyRefuse(140_000))).toBeNull();
    expect(accepted(iAsk(140_000), onPaper("acceptance", 140_000), theyRefuse(140_000))).toBe(
      140_000,
    );
    expect(
      accepted(iAsk(140_000), onPaper("acceptance", 140_000), onPaper("refusal", 140_000)),
    ).toBeNull();
    expect(accepted(iAsk(140_000), theyAccept(140_000), onPaper("refusal", 140_000))).toBeNull();
    expect(accepted(theyRefuse(140_000))).toBeNull();
  });

  it("R4: a lower number does the same, an equal or higher one does not", () => {
    const yes = [iAsk(140_000), theyAccept(140_000)];
    const paper = [iAsk(140_000), onPaper("acceptance", 140_000)];
    expect(accepted(...yes, counter(130_000))).toBeNull();
    expect(accepted(...yes, counter(140_000))).toBe(140_000);
    expect(accepted(...paper, counter(130_000))).toBe(140_000);
    expect(accepted(...paper, counter(130_000, "written"))).toBeNull();
    expect(accepted(...yes, counter(130_000, "written"))).toBeNull();
  });
});
