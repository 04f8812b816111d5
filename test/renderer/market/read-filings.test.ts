import { expect, it } from "vitest";
import { readFilings } from "../../../renderer/features/market/read-filings";
import { Filings } from "../../../shared/market/filings";
import { disclosureHeader, disclosureRow } from "../../helpers/disclosure-file";

/** A little over the 1 MB that is read at once, an employer of four-byte signs at every place of a piece. */
it("a name that two pieces of the file share is read whole", async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) =>
    disclosureRow(at).replace(/"EMPLOYER.*?"/, "\u{1f3e6}\u00e9".repeat(8)),
  );
  const file = new Blob([`${disclosureHeader}\n${rows.join("\n")}`]);
  expect(file.size).toBeGreaterThan(1024 * 1024);
  const shares: number[] = [];
  const packed = await readFilings(file, ({ share }) => shares.push(share));
  if (!packed.ok) throw new Error(packed.failure.code);
  const names = new Filings(packed.value).employers("", 5).map(({ name }) => name);
  expect(names).toEqual(["\u{1f3e6}\u00e9".repeat(8)]);
  expect(shares.at(-1)).toBe(1);
});
