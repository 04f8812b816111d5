import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { RowReader } from "../../../shared/market/row-reader";
import { propertyRuns, propertyTimeout } from "../../helpers/property-runs";

function rowsOf(text: string): readonly (readonly string[])[] {
  const reader = new RowReader(",");
  const rows: string[][] = [];
  for (let at = 0; at < text.length; ) {
    at = reader.read(text, at, true);
    rows.push(Array.from({ length: reader.count }, (_, column) => reader.cell(column)));
  }
  return rows;
}

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "\u00e9", " ", ",", '"', "\n", "\r\n", "1") }),
  fc.constantFrom("", "Globex, Inc", 'the "agency"', "two\nlines"),
);

it(
  "what a spreadsheet writes is read as papaparse reads it",
  () => {
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n"), (rows, newline) => {
        const text = Papa.unparse(rows, { newline });
        expect(rowsOf(text)).toEqual(Papa.parse(text, { delimiter: ",", newline }).data);
      }),
      { numRuns: propertyRuns },
    );
  },
  propertyTimeout,
);

it.each([
  ['a,"b"\n', [["a", "b"]]],
  ['"EMPLOYER 1, INC." ,x', [["EMPLOYER 1, INC.", "x"]]],
  ['"the "best" firm",x', [['the "best" firm', "x"]]],
  ["a,b\r\n\r\nc,d", [["a", "b"], [""], ["c", "d"]]],
  ["no separator\nat all\n", [["no separator"], ["at all"]]],
])("%j is %j", (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it("a row whose end is not there yet is read later", () => {
  const reader = new RowReader(",");
  for (const text of ["a,b", 'a,"b\n', 'a,"b"', ""]) expect(reader.read(text, 0, false)).toBe(-1);
});
