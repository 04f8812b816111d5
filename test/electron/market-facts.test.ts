import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FilingsBuilder } from "../../shared/market/filings-builder";
import { type OpenHost, openTestHost } from "../helpers/open-host";
import { temporaryFolder } from "../helpers/temporary-folder";

let open: OpenHost;
let folder: string;
let remove: () => void;
beforeEach(async () => {
  ({ folder, remove } = temporaryFolder());
  open = await openTestHost(folder);
});
afterEach(async () => {
  await open.host.close();
  remove();
});

function filed(base: number): string {
  const builder = new FilingsBuilder();
  builder.add({ employer: "Globex", title: "Dev", city: "Austin", state: "TX", year: 2026, base });
  return Buffer.from(builder.finish()).toString("base64");
}
const facts = filed(130_000);
const path = () => join(folder, "market.arrow");

describe("filed pay", () => {
  test("lies in a file of its own that only its owner reads, and no change of the workspace is made", async () => {
    const before = await open.snapshot();
    expect(await open.call("putMarketFacts", { base64: facts })).toEqual({
      ok: true,
      value: null,
    });
    expect(readFileSync(path()).toString("base64")).toBe(facts);
    if (process.platform !== "win32") expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect((await open.snapshot()).revision).toBe(before.revision);
  });

  test("comes back as it was put, and is nothing before and after", async () => {
    const read = () => open.call("readMarketFacts", {});
    expect(await read()).toEqual({ ok: true, value: { base64: null } });
    await open.call("putMarketFacts", { base64: facts });
    expect(await read()).toEqual({ ok: true, value: { base64: facts } });
    await open.call("removeMarketFacts", {});
    expect(await read()).toEqual({ ok: true, value: { base64: null } });
    expect((await open.call("removeMarketFacts", {})).ok).toBe(true);
  });

  test.each(["", "AAAA", Buffer.from("<script>alert(1)</script>").toString("base64")])(
    "bytes that are no Arrow file are refused, and the old facts stand (%j)",
    async (base64) => {
      await open.call("putMarketFacts", { base64: facts });
      expect(await open.call("putMarketFacts", { base64 })).toMatchObject({
        failure: { code: "not-a-disclosure-file" },
      });
      expect(readFileSync(path()).toString("base64")).toBe(facts);
      expect(readdirSync(folder).filter((it) => it.endsWith(".tmp"))).toEqual([]);
    },
  );

  test("a file that was cut off is said to be unreadable", async () => {
    writeFileSync(path(), Buffer.from(facts, "base64").subarray(0, 100));
    expect(await open.call("readMarketFacts", {})).toMatchObject({
      failure: { code: "file-unreadable" },
    });
  });
});
