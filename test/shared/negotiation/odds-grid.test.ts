import { describe, expect, it } from "vitest";
import { survival } from "../../../shared/negotiation/normal";
import {
  allNodes,
  fillPrior,
  fillTails,
  firstAbove,
  MUS,
  muOf,
  NODES,
  SIGMAS,
  sigmas,
  spansOf,
} from "../../../shared/negotiation/odds-grid";

const columns = Array.from({ length: MUS }, (_, column) => column);
const rows = Array.from({ length: SIGMAS }, (_, row) => row);
const near = (value: number, wanted: number) => Math.abs(value / wanted - 1) < 1e-9;

describe("the fixed grid of the odds (numbers.md, section 2)", () => {
  it("61 middles within three times 0.15 of the guess, 25 widths around 0.12", () => {
    expect([MUS, SIGMAS, NODES]).toEqual([61, 25, 1525]);
    columns.forEach((column) => {
      expect(muOf(column)).toBeCloseTo(0.15 * (-3 + column / 10), 12);
    });
    rows.forEach((row) => {
      expect(sigmas[row]).toBeCloseTo(0.12 * Math.exp(0.35 * (-3 + row / 4)), 12);
    });
  });

  it("the prior is the product of two bells", () => {
    const weights = new Float64Array(NODES);
    fillPrior(weights);
    for (const row of rows)
      for (const column of columns) {
        const [z, y] = [-3 + column / 10, -3 + row / 4];
        expect(weights[row * MUS + column]).toBeCloseTo(Math.exp(-(z * z + y * y) / 2), 12);
      }
  });

  it.each([-2, -0.4575, -0.45, -0.2043, -0.0075, 0, 0.0001, 0.3, 0.45, 0.46, 2.5])(
    "at every node the small tail and its bell are those of the normal distribution, x = %d",
    (x) => {
      for (const lean of [0, 1] as const) {
        const tails = new Float64Array(NODES);
        const bells = new Float64Array(NODES);
        fillTails(x, lean, allNodes, tails, bells);
        const wrong = [];
        for (const row of rows)
          for (const column of columns) {
            const sigma = sigmas[row] ?? Number.NaN;
            const z = Math.abs(x - lean * sigma ** 2 - muOf(column)) / sigma;
            const bell = Math.exp(-0.5 * z * z);
            if (bell < 1e-200) continue;
            const node = row * MUS + column;
            if (!near(bells[node] ?? 0, bell) || !near(tails[node] ?? 0, survival(z)))
              wrong.push({ row, column, lean });
          }
        expect(wrong).toEqual([]);
      }
    },
  );

  it("the first middle above a price is the one after all that are not", () => {
    const between = columns.flatMap((column) => [
      muOf(column) - 1e-12,
      muOf(column) + 1e-12,
      muOf(column) + 0.007,
    ]);
    for (const x of [-3, ...between, 3])
      expect(firstAbove(x)).toBe(columns.filter((column) => muOf(column) <= x).length);
  });
});

describe("the nodes that carry weight", () => {
  it("all lie within the ends of their row, and at both ends there is some", () => {
    const weights = new Float64Array(NODES);
    for (const [row, column] of [
      [0, 0],
      [3, 7],
      [3, 20],
      [5, 60],
      [24, 30],
    ] as const)
      weights[row * MUS + column] = 0.2;
    const spans = spansOf(weights);
    const ends = (row: number) => [spans[2 * row] ?? -1, spans[2 * row + 1] ?? -1];
    expect([ends(0), ends(3), ends(5), ends(24)]).toEqual([
      [0, 1],
      [7, 21],
      [60, 61],
      [30, 31],
    ]);
    for (const row of [1, 2, 4, 23]) expect(ends(row)[0]).toBe(ends(row)[1]);
    expect(spans.length).toBe(2 * SIGMAS);
  });

  it("less than 1e-17 is none, and every node of the grid counts before the evidence", () => {
    const weights = new Float64Array(NODES).fill(0.9e-17);
    weights[40] = 1.1e-17;
    expect([...spansOf(weights)].slice(0, 4)).toEqual([40, 41, MUS, MUS]);
    expect([...allNodes]).toEqual(rows.flatMap(() => [0, MUS]));
  });

  it("where only some are asked for, the others are left as they were", () => {
    const spans = allNodes.map((end, place) => (place % 2 === 0 ? 10 : end - 20));
    spans[8] = spans[9] ?? 0;
    const [tails, bells] = [new Float64Array(NODES).fill(7), new Float64Array(NODES).fill(7)];
    const [all, allBells] = [new Float64Array(NODES), new Float64Array(NODES)];
    for (const x of [-0.6, 0.1, 0.6]) {
      fillTails(x, 0, spans, tails, bells);
      fillTails(x, 0, allNodes, all, allBells);
      const wrong = rows.flatMap((row) =>
        columns.filter((column) => {
          const [tail, bell] = [row * MUS + column].flatMap((it) => [tails[it], bells[it]]);
          return row !== 4 && column >= 10 && column < 41
            ? !near(tail ?? 0, all[row * MUS + column] ?? 0)
            : tail !== 7 || bell !== 7;
        }),
      );
      expect(wrong).toEqual([]);
    }
  });
});
