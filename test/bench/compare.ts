import { compareView } from "../../shared/compensation/compare-view";
import type { Opportunity } from "../../shared/model/opportunity";
import type { Workspace } from "../../shared/model/workspace";
import { sampleSearch } from "../../shared/sample/sample-search";
import { type BenchFigure, medianMs } from "./measure";

const today = "2026-05-12";
const sizes = [3, 6, 12] as const;
const limitMs = 2;

/** The whole Compare view model at 3, 6 and 12 packages of the sample's richness. */
export function compareFigures(): readonly BenchFigure[] {
  const medians = sizes.map((packages) => {
    const workspace = searchWith(packages - 1);
    const selected = Object.keys(workspace.opportunities);
    return medianMs(() =>
      compareView({ workspace, selected, riskShare: 0.5, period: "year", today }),
    );
  });
  return sizes.map((packages, i) => {
    const smaller = medians[i - 1];
    const median = medians[i] ?? 0;
    return {
      key: `compare-view-model-${packages}`,
      name: `Compare view model, ${packages} packages`,
      value: median,
      unit: "ms",
      limit: packages === 12 ? limitMs : null,
      ratio: smaller === undefined ? null : median / smaller,
    };
  });
}

/** The sample's job beside so many offers, each with a package as full as the sample's. */
function searchWith(offers: number): Workspace {
  const sample = sampleSearch(today);
  const rich = Object.values(sample.opportunities).filter((it) => it.packages.length > 0);
  const copies = Array.from({ length: offers }, (_, i): Opportunity => {
    const original = rich[i % rich.length];
    if (!original) throw new Error("The sample has no offers");
    return { ...original, id: `be2c4000-0000-4000-8000-${String(i).padStart(12, "0")}` };
  });
  return { ...sample, opportunities: Object.fromEntries(copies.map((it) => [it.id, it])) };
}
