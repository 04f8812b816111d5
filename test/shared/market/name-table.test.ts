import fc from "fast-check";
import { expect, test } from "vitest";
import { NameTable } from "../../../shared/market/name-table";

test("every text has one number, in the order of its first sight, however many there are", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 200 }), (texts) => {
      const table = new NameTable();
      const numbers = texts.map((text) => table.numberOf(text));
      expect(table.list).toEqual([...new Set(texts)]);
      expect(numbers).toEqual(texts.map((text) => table.list.indexOf(text)));
    }),
  );
  const large = new NameTable();
  const names = Array.from({ length: 20_000 }, (_, at) => `EMPLOYER ${at}`);
  for (const name of names) large.numberOf(name);
  expect(names.map((name) => large.numberOf(name))).toEqual(names.map((_, at) => at));
});
