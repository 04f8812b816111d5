import { parseArgs } from "node:util";
import { browserFigures } from "./browser/browser-figures";
import { bundledFigures } from "./bundled";
import { importFigures } from "./import-applications";
import { marketFigures } from "./market";
import { isOver } from "./measure";
import { figureTable } from "./report";
import { savingFigures } from "./saving";
import { storageFigures } from "./storage";

/**
 * `npm run bench`: each figure with its limit and how it grew with the input. `-- --json` prints one
 * object instead, a property a figure: `{ name, value, unit, limit, growth, ok }`.
 */
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const figures = [
  ...(await browserFigures()),
  ...(await bundledFigures()),
  ...(await storageFigures()),
  ...(await savingFigures()),
  ...(await importFigures()),
  ...(await marketFigures()),
];

if (values.json) {
  const named = figures.map((figure) => {
    const { key, ratio: growth, ...rest } = figure;
    return [key, { ...rest, growth, ok: !isOver(figure) }] as const;
  });
  console.log(JSON.stringify(Object.fromEntries(named)));
} else {
  for (const line of figureTable(figures)) console.log(line);
}
