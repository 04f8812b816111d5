import { describe, expect, it } from "vitest";
import { CertaintyBar } from "../../../renderer/ui/pictures/certainty-bar";
import { percentAt } from "../../../renderer/ui/pictures/number-line";
import { renderScreen } from "../../helpers/render-screen";

describe("a number line", () => {
  const scale = { min: 94_000, max: 168_000 };

  it("places a value by its share of the scale", () => {
    expect(percentAt(94_000, scale)).toBe("0%");
    expect(percentAt(131_000, scale)).toBe("50%");
    expect(percentAt(168_000, scale)).toBe("100%");
  });

  it("keeps what is outside at the nearer end, and never divides by nothing", () => {
    expect(percentAt(1, scale)).toBe("0%");
    expect(percentAt(1_000_000, scale)).toBe("100%");
    expect(percentAt(5, { min: 5, max: 5 })).toBe("0%");
  });
});

describe("a certainty bar", () => {
  it("R10: always stands in the order base, concrete, risky, promised, each by its share", async () => {
    const { container } = await renderScreen(
      <CertaintyBar base={100} concrete={20} risky={30} uncounted={50} max={200} />,
    );
    const widths = [...container.querySelectorAll<HTMLElement>("i")].map((it) => it.style.width);
    expect(widths).toEqual(["50%", "10%", "15%", "25%"]);
  });

  it("leaves out what is nothing or negative", async () => {
    const { container } = await renderScreen(
      <CertaintyBar base={100} concrete={-5} risky={0} max={100} />,
    );
    expect(container.querySelectorAll("i")).toHaveLength(1);
  });
});
