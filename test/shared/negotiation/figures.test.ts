import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../shared/model/evidence";
import type { Package } from "../../../shared/model/package";
import type { Pay } from "../../../shared/model/pay";
import type { Round } from "../../../shared/model/round";
import { defaultSettings } from "../../../shared/model/settings";
import { figuresOf } from "../../../shared/negotiation/figures";
import {
  anOpportunity,
  aRound,
  iAsk,
  pay,
  testId,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const version = (
  base: Pay | null,
  evidence: Evidence = "written",
  date = "2026-05-01",
): Package => ({
  id: testId(),
  date,
  base: base && { pay: base, evidence },
  components: [],
  none: [],
  roundId: null,
  note: "",
});
const figures = (rounds: readonly Round[], packages: readonly Package[]) =>
  figuresOf({ ...anOpportunity("Globex"), rounds, packages }, defaultSettings).figures;
/** What the versions add to the figures of the rounds. */
const added = (rounds: readonly Round[], ...packages: readonly Package[]) =>
  figures(rounds, packages)
    .filter((it) => it.record === "package")
    .map((it) => it.amount);

describe("a version of the package is a figure of its own only when it says something new", () => {
  const year = pay(130_000);

  it("not when a round of theirs said the same", () => {
    expect(added([theyOffer(130_000, "written")], version(year))).toEqual([]);
    expect(added([theyOffer(129_000, "written")], version(year))).toEqual([130_000]);
  });

  it("R4: on paper it is new where the round was only talk", () => {
    expect(added([theyOffer(130_000, "verbal")], version(year))).toEqual([130_000]);
    expect(added([theyOffer(130_000, "verbal")], version(year, "hearsay"))).toEqual([]);
    expect(added([theyOffer(130_000, "signed")], version(year))).toEqual([]);
  });

  it("my ask and their no to it are not their word", () => {
    const mine = aRound({ by: "me", kind: "ask", base: 130_000, evidence: "written" });
    const no = aRound({ by: "them", kind: "refusal", base: 130_000, evidence: "written" });
    expect(added([mine], version(year))).toEqual([130_000]);
    expect(added([no], version(year))).toEqual([130_000]);
  });

  it("not when an earlier version said the same, and a version without a base says nothing", () => {
    expect(added([], version(year), version(year))).toEqual([130_000]);
    expect(added([], version(year), version(pay(131_000)))).toEqual([130_000, 131_000]);
    expect(added([], version(year, "verbal"), version(year))).toEqual([130_000, 130_000]);
    expect(added([], version(null), version(year))).toEqual([130_000]);
    expect(added([], version(year), version(null), version(year))).toEqual([130_000]);
    expect(added([], version(null))).toEqual([]);
  });

  it("the same amount for another period is another pay", () => {
    expect(added([], version(pay(500, "day")), version(pay(500, "hour")))).toEqual([
      130_000, 1_040_000,
    ]);
    expect(added([], version(pay(5_000, "month")), version(pay(5_000, "month")))).toEqual([60_000]);
  });

  it("hourly pay is the same only for the same hours and weeks", () => {
    const hour = pay(50, "hour");
    expect(added([], version(hour), version(hour))).toEqual([104_000]);
    expect(added([], version(hour), version({ ...hour, hoursPerWeek: 30 }))).toEqual([
      104_000, 78_000,
    ]);
    expect(added([], version(hour), version({ ...hour, weeksPerYear: 50 }))).toEqual([
      104_000, 100_000,
    ]);
  });

  it("daily pay is the same only for the same days a year", () => {
    const day = pay(400, "day");
    expect(added([], version(day), version(day))).toEqual([104_000]);
    expect(added([], version(day), version({ ...day, daysPerYear: 200 }))).toEqual([
      104_000, 80_000,
    ]);
  });

  it("for pay a year the hours, weeks and days do not matter", () => {
    expect(added([], version(year), version({ ...year, hoursPerWeek: 30 }))).toEqual([130_000]);
    expect(added([], version(year), version({ ...year, weeksPerYear: 50 }))).toEqual([130_000]);
    expect(added([], version(year), version({ ...year, daysPerYear: 200 }))).toEqual([130_000]);
  });

  it("R28: the same digits in another currency are another pay", () => {
    const euro = {
      ...anOpportunity("Globex"),
      packages: [version(year), version(pay(130_000, "year", "EUR"))],
    };
    const { figures: counted, leftOut } = figuresOf(euro, defaultSettings);
    expect(counted.map((it) => it.amount)).toEqual([130_000]);
    expect(leftOut).toMatchObject([{ company: "Globex", recordId: euro.packages[1]?.id }]);
  });
});

describe("the order of events", () => {
  it("is by day; of one day as logged, the paper of that day last", () => {
    const rounds = [
      theyOffer(126_000, "verbal", "2026-05-04"),
      iAsk(140_000, "2026-05-02"),
      theyRefuse(140_000, "2026-05-02"),
      theyOffer(120_000, "verbal", "2026-05-01"),
    ];
    const papers = [
      version(pay(127_000), "written", "2026-05-02"),
      version(pay(125_000), "written", "2026-04-30"),
    ];
    expect(figures(rounds, papers).map(({ date, act, amount }) => [date, act, amount])).toEqual([
      ["2026-04-30", "offer", 125_000],
      ["2026-05-01", "offer", 120_000],
      ["2026-05-02", "ask", 140_000],
      ["2026-05-02", "refusal", 140_000],
      ["2026-05-02", "offer", 127_000],
      ["2026-05-04", "offer", 126_000],
    ]);
  });
});
