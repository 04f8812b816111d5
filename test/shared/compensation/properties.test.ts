import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareView } from "../../../shared/compensation/compare-view";
import { worthOf } from "../../../shared/compensation/fields";
import { valuePackage } from "../../../shared/compensation/package-value";
import { packageView } from "../../../shared/compensation/package-view";
import type { Part } from "../../../shared/compensation/part";
import { periods, sumsOf, worthOfOpportunity } from "../../../shared/compensation/totals";
import type { Component } from "../../../shared/model/component";
import type { Opportunity } from "../../../shared/model/opportunity";
import type { Package } from "../../../shared/model/package";
import { defaultSettings } from "../../../shared/model/settings";
import { arbitraryComponent } from "../../helpers/arbitrary-parts";
import { arbitraryWorkspace, holdsOnlyFiniteNumbers } from "../../helpers/arbitrary-workspace";
import { formulaValue } from "../../helpers/formula-value";
import { propertyRuns, propertyTimeout } from "../../helpers/property-runs";
import { aContext, aPackage } from "../../helpers/valuing";
import { anOpportunity } from "../../helpers/workspaces";

const runs = { numRuns: propertyRuns };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const period = fc.constantFrom(...periods);
const year = { riskShare: 1, period: "year" } as const;

/** All in dollars, because a rate that is missing leaves a figure out. */
const inDollars = (component: Component): Component =>
  JSON.parse(JSON.stringify(component).replaceAll(/"currency":"[A-Z]{3}"/g, '"currency":"USD"'));
const arbitraryParts = fc.array(arbitraryComponent.map(inDollars), { maxLength: 5 });

function worthWith(versions: readonly Package[]) {
  const opportunity: Opportunity = { ...bare, packages: [...versions] };
  return worthOfOpportunity(opportunity, defaultSettings);
}
const bare = anOpportunity("Globex");

describe("what must always hold (numbers.md, section 6)", () => {
  test(
    "R4: no verbal figure, perk or base, ever changes guaranteed on paper",
    () => {
      fc.assert(
        fc.property(arbitraryParts, arbitraryParts, fc.boolean(), (known, said, isNewVersion) => {
          const letter = aPackage(120_000, "written", known);
          const word = said.map((it): Component => ({ ...it, evidence: "verbal" }));
          const components = [...known, ...word].slice(0, 60);
          const after = isNewVersion
            ? [letter, aPackage(150_000, "verbal", components)]
            : [{ ...letter, components }];
          const before = worthWith([letter])?.onPaper;
          const now = worthWith(after)?.onPaper;
          expect(now && sumsOf(now, year)?.guaranteed).toBe(
            before && sumsOf(before, year)?.guaranteed,
          );
        }),
        runs,
      );
    },
    propertyTimeout,
  );

  test(
    "guaranteed <= expected where every risky value is zero or more, at any share of risk",
    () => {
      fc.assert(
        fc.property(arbitraryParts, share, period, (parts, riskShare, over) => {
          const value = valuePackage(aPackage(120_000, "written", parts), defaultSettings);
          const risky = value.components.flatMap(({ worth }) =>
            worth.ok && worth.value.class === "risky" ? worth.value.countedYears : [],
          );
          expect(risky.every((year) => year >= 0)).toBe(true);
          const sums = sumsOf(value, { riskShare, period: over });
          expect((sums?.expected ?? 0) >= (sums?.guaranteed ?? 0)).toBe(true);
        }),
        runs,
      );
    },
    propertyTimeout,
  );

  test(
    "scaling all money by k scales every value by k",
    () => {
      fc.assert(
        fc.property(
          fc.array(smallComponent, { maxLength: 5 }),
          fc.integer({ min: 2, max: 50 }),
          (parts, k) => {
            const one = sumsOf(
              valuePackage(aPackage(120_000, "written", parts), defaultSettings),
              year,
            );
            const scaled = valuePackage(
              aPackage(
                120_000 * k,
                "written",
                parts.map((it) => times(it, k)),
              ),
              defaultSettings,
            );
            const many = sumsOf(scaled, year);
            for (const name of ["guaranteed", "expected", "promised"] as const) {
              const expected = (one?.[name] ?? 0) * k;
              const tolerance = k * (1e-4 + 1e-9 * grossOf(one));
              expect(Math.abs((many?.[name] ?? 0) - expected)).toBeLessThanOrEqual(tolerance);
            }
          },
        ),
        runs,
      );
    },
    propertyTimeout,
  );

  test(
    "no valid workspace makes Compare or a package throw or hold NaN or Infinity",
    () => {
      fc.assert(
        fc.property(arbitraryWorkspace, share, period, (workspace, riskShare, over) => {
          const { opportunities, settings, currentJob } = workspace;
          const selected = Object.keys(opportunities);
          const input = { workspace, riskShare, period: over, today: "2026-05-12" };
          expect(holdsOnlyFiniteNumbers(compareView({ ...input, selected }))).toBe(true);
          for (const version of Object.values(opportunities).flatMap((it) => it.packages))
            expect(holdsOnlyFiniteNumbers(packageView(version, settings, "offer"))).toBe(true);
          if (currentJob)
            expect(
              holdsOnlyFiniteNumbers(packageView(currentJob.package, settings, "current-job")),
            ).toBe(true);
        }),
        runs,
      );
    },
    propertyTimeout,
  );

  test(
    "why this value ends at the figure that is counted, for every kind",
    () => {
      fc.assert(
        fc.property(arbitraryComponent.map(inDollars), (component) => {
          const worth = worthOf(component, aContext());
          if (!worth.ok || worth.value.hoursPerWeek !== null) return;
          const last = worth.value.explanation.at(-1)?.result;
          const shown = last?.as === "money" ? last.amount : Number.NaN;
          const counted = worth.value.countedPerYear;
          expect(Math.abs(shown - counted)).toBeLessThanOrEqual(1e-9 * Math.abs(counted) + 1e-6);
        }),
        runs,
      );
    },
    propertyTimeout,
  );

  test(
    "every formula that is shown, worked out by hand, gives its own result",
    () => {
      let read = 0;
      fc.assert(
        fc.property(arbitraryComponent.map(inDollars), (component) => {
          const worth = worthOf(component, aContext());
          if (!worth.ok) return;
          for (const { label, parts, result } of worth.value.explanation) {
            const byHand = formulaValue(parts);
            if (byHand === null || result.as === "text") continue;
            read += 1;
            const shown = formulaValue([result]) ?? Number.NaN;
            const size = parts.reduce((most, part) => Math.max(most, sizeOf(part)), 1);
            const isSame = Math.abs(byHand - shown) <= 1e-9 * Math.max(Math.abs(shown), size);
            expect(isSame, `${component.kind}, ${label}: ${byHand} is not ${shown}`).toBe(true);
          }
        }),
        runs,
      );
      expect(read).toBeGreaterThan(propertyRuns / 2);
    },
    propertyTimeout,
  );

  test(
    "the order in which components were entered changes no total",
    () => {
      fc.assert(
        fc.property(
          fc.uniqueArray(smallComponent, { selector: (it) => it.kind, maxLength: 6 }),
          (parts) => {
            const totalOf = (components: readonly Component[]) =>
              sumsOf(
                valuePackage(aPackage(120_000, "written", [...components]), defaultSettings),
                year,
              );
            const one = totalOf(parts);
            const other = totalOf([...parts].reverse());
            const tolerance = 1e-4 + 1e-9 * grossOf(one);
            expect(Math.abs((one?.expected ?? 0) - (other?.expected ?? 0))).toBeLessThanOrEqual(
              tolerance,
            );
          },
        ),
        runs,
      );
    },
    propertyTimeout,
  );
});

function sizeOf(part: Part): number {
  return part.as === "text" ? 0 : Math.abs(formulaValue([part]) ?? 0);
}

/** Components whose amounts can be multiplied and stay within what a field takes. */
const smallComponent = arbitraryComponent
  .map(inDollars)
  .filter((it) => amountsOf(it).every((amount) => amount <= 1e10));

const amountKey = /"(minor|millionths)":(-?\d+)/g;

function amountsOf(component: Component): readonly number[] {
  return [...JSON.stringify(component).matchAll(amountKey)].map(([, , amount]) =>
    Math.abs(Number(amount)),
  );
}

/** The same component with every amount of money k times as large. */
function times(component: Component, k: number): Component {
  return JSON.parse(
    JSON.stringify(component).replaceAll(
      amountKey,
      (_, name, amount) => `"${name}":${Number(amount) * k}`,
    ),
  );
}

/** The size of what was added up: a rounding error is a part of it, not of what a minus leaves. */
function grossOf(sums: ReturnType<typeof sumsOf>): number {
  if (!sums) return 0;
  const { base, promisedConcrete, promisedRisky, riskyInFull } = sums;
  return base + Math.abs(promisedConcrete) + promisedRisky + riskyInFull;
}
