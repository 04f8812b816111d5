import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../shared/model/settings";
import { ledgerOf } from "../../../shared/opportunity/ledger";
import { moneyAxis } from "../../../shared/opportunity/money-axis";
import {
  anOpportunity,
  iAsk,
  pay,
  theyAccept,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const fabrikam = anOpportunity("Fabrikam Health", [
  theyOffer(118_000, "verbal", "2026-04-28"),
  iAsk(162_000, "2026-04-30"),
  theyRefuse(162_000, "2026-05-04"),
  theyOffer(126_000, "verbal", "2026-05-04"),
  theyOffer(134_000, "verbal", "2026-05-08"),
]);
const landmarks = { floor: 130_000, ceiling: 146_000, next: 138_000 };
const ledger = ledgerOf(fabrikam, defaultSettings, landmarks);

describe("the ledger of the rounds", () => {
  it("R4: what they only said is a circle, never a document", () => {
    expect(ledger.rows.map((it) => [it.by, it.mark])).toEqual([
      ["them", "verbal"],
      ["me", "ask"],
      ["them", "refused"],
      ["them", "verbal"],
      ["them", "verbal"],
    ]);
    const letter = ledgerOf(
      anOpportunity("Globex", [theyOffer(130_000, "written"), theyAccept(131_000)]),
      defaultSettings,
      landmarks,
    );
    expect(letter.rows.map((it) => it.mark)).toEqual(["paper", "accepted"]);
  });

  it("their way runs through their figures only, mine ends at the next ask", () => {
    expect(ledger.theirPath).toEqual([
      { row: 0, units: 118_000 },
      { row: 3, units: 126_000 },
      { row: 4, units: 134_000 },
    ]);
    expect(ledger.myPath).toEqual([
      { row: 1, units: 162_000 },
      { row: 5, units: 138_000 },
    ]);
  });

  it("before the first ask, what lies between is up to the next ask", () => {
    const silent = anOpportunity("Globex", [theyOffer(122_000, "verbal")]);
    expect(ledgerOf(silent, defaultSettings, landmarks)).toMatchObject({
      hasAsked: false,
      between: 16_000,
    });
    expect(ledger.hasAsked).toBe(true);
  });

  it("sums how far they moved, what lies between, and what is on paper", () => {
    expect(ledger).toMatchObject({
      moved: { units: 16_000, count: 3 },
      between: 4_000,
      onPaper: 0,
    });
  });

  it("R4: only paper is on paper", () => {
    const both = anOpportunity("Globex", [
      theyOffer(130_000, "written"),
      theyOffer(140_000, "verbal"),
    ]);
    expect(ledgerOf(both, defaultSettings, landmarks).onPaper).toBe(130_000);
  });

  it("stands in the order of the days, whatever the order of logging", () => {
    const late = anOpportunity("Globex", [
      theyOffer(126_000, "verbal", "2026-05-04"),
      theyOffer(118_000, "verbal", "2026-04-28"),
    ]);
    const rows = ledgerOf(late, defaultSettings, landmarks).rows;
    expect(rows.map((it) => it.units)).toEqual([118_000, 126_000]);
  });

  it("R28: a figure without a rate keeps its row, with the reason, and stays off the axis", () => {
    const abroad = anOpportunity("Contoso", [
      { ...theyOffer(90_000, "verbal"), pay: pay(90_000, "year", "EUR") },
    ]);
    const row = ledgerOf(abroad, defaultSettings, { floor: null, ceiling: null, next: null });
    expect(row.rows[0]).toMatchObject({ units: null, failure: { code: "missing-rate" } });
    expect(row.axis).toBeNull();
    expect(row.moved).toBeNull();
  });

  it("an hourly offer stands on the same axis as a year of it", () => {
    const hourly = anOpportunity("Contract", [
      { ...theyOffer(65, "verbal"), pay: pay(65, "hour") },
    ]);
    expect(ledgerOf(hourly, defaultSettings, landmarks).rows[0]?.units).toBe(65 * 40 * 52);
  });
});

describe("the axis of the ledger", () => {
  it("labels keep clear of floor and ceiling and of each other", () => {
    const axis = moneyAxis([118_000, 162_000], [130_000, 146_000]) ?? expect.fail("no axis");
    const width = axis.max - axis.min;
    const labels = axis.ticks.filter((it) => it.isLabelled).map((it) => it.value);
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels)
      for (const other of [130_000, 146_000, ...labels.filter((it) => it !== label)])
        expect(Math.abs(label - other) / width).toBeGreaterThanOrEqual(0.22);
  });

  it("a landmark that is no round thousand gets more room", () => {
    const nearest = (landmark: number) => {
      const axis = moneyAxis([118_000, 162_000], [landmark]) ?? expect.fail("no axis");
      const labels = axis.ticks.filter((it) => it.isLabelled).map((it) => it.value);
      return Math.min(...labels.map((it) => Math.abs(it - landmark) / (axis.max - axis.min)));
    };
    expect(nearest(136_250)).toBeGreaterThanOrEqual(0.3);
    expect(nearest(136_000)).toBeLessThan(0.3);
  });

  it("tells when floor and ceiling are too near for labels side by side", () => {
    expect(moneyAxis([118_000, 162_000], [130_000, 146_000])?.areLandmarksClose).toBe(false);
    expect(moneyAxis([118_000, 162_000], [137_000, 139_000])?.areLandmarksClose).toBe(true);
    expect(moneyAxis([118_000, 162_000], [137_000])?.areLandmarksClose).toBe(false);
  });

  it("is drawn for a single figure, in any size of currency", () => {
    for (const figure of [60, 138_000, 8_000_000]) {
      const axis = moneyAxis([figure], []) ?? expect.fail("no axis");
      expect(axis.min).toBeLessThan(figure);
      expect(axis.max).toBeGreaterThan(figure);
      expect(axis.ticks.length).toBeGreaterThan(1);
    }
  });
});
