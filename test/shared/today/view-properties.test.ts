import fc from "fast-check";
import { expect, it } from "vitest";
import { anchorView } from "../../../shared/anchor/anchor-view";
import { previewRounds } from "../../../shared/log-number/preview";
import { todayView } from "../../../shared/today/today-view";
import { arbitraryWorkspace, holdsOnlyFiniteNumbers } from "../../helpers/arbitrary-workspace";
import { propertyRuns, propertyTimeout } from "../../helpers/property-runs";

/** Whole screens of whole workspaces: a tenth of the cases takes as long as all of a formula. */
const numRuns = Math.ceil(propertyRuns / 10);
const today = "2026-05-12";

it(
  "no workspace makes Anchor or Today throw or show a number that is none",
  () => {
    fc.assert(
      fc.property(arbitraryWorkspace, (workspace) => {
        const { evidence: _, ...anchor } = anchorView(workspace, today);
        const { anchor: __, ...day } = todayView(workspace, today);
        return holdsOnlyFiniteNumbers([anchor, day]);
      }),
      { numRuns },
    );
  },
  propertyTimeout,
);

it(
  "every number of the card lies on its line",
  () => {
    fc.assert(
      fc.property(arbitraryWorkspace, (workspace) => {
        const { line, rows, endedRows } = anchorView(workspace, today);
        const { min, max, ticks } = line.axis;
        const shown = [
          line.ask,
          line.other,
          line.current,
          line.floor?.amount ?? null,
          line.ceiling?.amount ?? null,
          ...ticks,
          ...[...rows, ...endedRows].flatMap((row) => row.marks.map((it) => it.amount)),
        ].filter((it) => it !== null);
        expect(max).toBeGreaterThan(min);
        expect(ticks.length).toBeLessThanOrEqual(10);
        for (const amount of shown) {
          expect(amount).toBeGreaterThanOrEqual(min);
          expect(amount).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns },
    );
  },
  propertyTimeout,
);

it(
  "the picture of the floor ends today at the floor, and nothing in it lies outside",
  () => {
    fc.assert(
      fc.property(arbitraryWorkspace, (workspace) => {
        const { floor, anchor } = todayView(workspace, today);
        if (!floor) return;
        expect(floor.floor.at(-1)).toEqual({
          x: floor.days,
          amount: anchor.line.floor?.amount,
        });
        const marks = [...floor.papers, ...floor.refused, ...floor.verbal, ...floor.floor];
        expect(marks.every(({ x }) => x >= 0 && x <= floor.days)).toBe(true);
      }),
      { numRuns },
    );
  },
  propertyTimeout,
);

it(
  "a number can be previewed at any company without a number that is none",
  () => {
    fc.assert(
      fc.property(arbitraryWorkspace, (workspace) => {
        const companies = Object.values(workspace.opportunities);
        const rounds = companies.flatMap((it) => it.rounds).slice(0, 2);
        return companies.every((company) =>
          holdsOnlyFiniteNumbers(previewRounds(workspace, company, rounds, today)),
        );
      }),
      { numRuns },
    );
  },
  propertyTimeout,
);
