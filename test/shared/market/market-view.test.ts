import { describe, expect, it } from "vitest";
import { Filings } from "../../../shared/market/filings";
import { FilingsBuilder } from "../../../shared/market/filings-builder";
import { marketView } from "../../../shared/market/market-view";

function paid(...bases: readonly (readonly [year: number, base: number])[]) {
  const builder = new FilingsBuilder();
  for (const [year, base] of bases)
    builder.add({ employer: "Globex", title: "Dev", city: "Austin", state: "TX", year, base });
  return new Filings(builder.finish()).lookUp({ employer: "", title: "", place: "", year: null });
}
const four = paid([2025, 100_000], [2025, 120_000], [2026, 140_000], [2026, 200_000]);

describe("what others filed", () => {
  it("half of the filings pay at most the median", () => {
    expect(marketView(four, null)).toMatchObject({
      count: 4,
      pay: { low: 100_000, median: 120_000, high: 140_000 },
    });
  });

  it("a number stands above the share of filings that pay no more", () => {
    const { standing } = marketView(four, 150_000);
    expect(standing?.share).toBe(0.75);
    expect(standing?.at).toBeCloseTo(0.5, 2);
  });

  it("a number beyond all filings has its share and no place in the picture", () => {
    expect(marketView(four, 900_000).standing).toEqual({ share: 1, at: null });
    expect(marketView(four, 10_000).standing).toEqual({ share: 0, at: null });
  });

  it("every filing between the lowest and the highest 1% stands in one bar, inside the picture", () => {
    const { bars } = marketView(four, null);
    expect(bars.reduce((sum, it) => sum + it.count, 0)).toBe(4);
    expect(Math.max(...bars.map((it) => it.height))).toBe(1);
    expect(bars.at(-1)).toMatchObject({ left: expect.closeTo(1 - (bars.at(-1)?.width ?? 0)) });
  });

  it("where all filings pay the same there is that one base to say, and no spread", () => {
    const all = paid([2025, 120_000], [2026, 120_000]);
    expect(marketView(all, null).same).toEqual({ base: 120_000, count: 2 });
    expect(marketView(four, null).same).toBeNull();
  });

  it("the trend is the median of each year, the oldest first", () => {
    expect(marketView(four, null).trend).toMatchObject([
      { year: 2025, median: 100_000, count: 2, x: 0, y: 0 },
      { year: 2026, median: 140_000, count: 2, x: 1, y: 1 },
    ]);
    expect(marketView(paid([2026, 90_000]), null).trend).toMatchObject([{ x: 0.5, y: 0.5 }]);
  });

  it("nothing found is nothing, not zero", () => {
    expect(marketView(paid(), 100_000)).toEqual({
      count: 0,
      pay: null,
      bars: [],
      same: null,
      range: null,
      standing: null,
      trend: [],
    });
  });
});
