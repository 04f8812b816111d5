import fc from "fast-check";
import { expect, it } from "vitest";
import { sortedPay } from "../../../shared/market/sorted-pay";
import { propertyRuns, propertyTimeout } from "../../helpers/property-runs";

const filing = fc.record({
  base: fc.integer({ min: 10_000, max: 5_000_000 }),
  year: fc.integer({ min: 1900, max: 2100 }),
});

it(
  "filings sorted by their digits stand as comparing would put them, each with its own year",
  () => {
    fc.assert(
      fc.property(fc.array(filing, { maxLength: 60 }), (filings) => {
        const { bases, years } = sortedPay(
          Int32Array.from(filings, (it) => it.base),
          Uint16Array.from(filings, (it) => it.year),
        );
        const expected = [...filings].sort((a, b) => a.base - b.base || a.year - b.year);
        expect([...bases]).toEqual(expected.map((it) => it.base));
        expect([...years]).toEqual(expected.map((it) => it.year));
      }),
      { numRuns: propertyRuns },
    );
  },
  propertyTimeout,
);
