import { describe, expect, it } from "vitest";
import { spreadLabels } from "../../../renderer/features/today/spread-labels";
import { placeLabels, shortName } from "../../../renderer/features/today/step-labels";

const label = (text: string, x: number, y: number) => ({ key: text, text, x, y });

describe("labels of the floor", () => {
  it("of two that would cover each other the newer one is named", () => {
    const placed = placeLabels(
      [label("Initech $114k", 200, 100), label("Globex $115k", 220, 98)],
      0,
    );
    expect(placed.map((it) => it.text)).toEqual(["Globex $115k"]);
  });

  it("several letters of one day share one label", () => {
    const placed = placeLabels(
      [label("Initech $114k", 200, 100), label("Globex $150k", 200, 20)],
      0,
    );
    expect(placed.map((it) => it.text)).toEqual(["Globex $150k"]);
  });

  it("a step at the left edge is named from the edge on", () => {
    expect(placeLabels([label("Initech $114k", 30, 100)], 12)).toMatchObject([
      { x: 12, textAnchor: "start" },
    ]);
  });

  it("a long company name leaves room for its number", () => {
    expect(shortName("Kawase Denki Kabushiki Gaisha")).toBe("Kawase Denki Kabushiki\u2026");
    expect(shortName("Globex")).toBe("Globex");
  });

  it("labels of today are pushed apart, in their order", () => {
    const spread = spreadLabels([{ y: 102 }, { y: 100 }, { y: 140 }], 14);
    expect(spread.map((it) => it.y)).toEqual([100, 114, 140]);
  });
});
