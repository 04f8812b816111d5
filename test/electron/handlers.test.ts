import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { savedTextOf } from "../../electron/workspace/saved-text";
import type { Changed } from "../../shared/api";
import { methodNames } from "../../shared/api";
import { applyEdits } from "../../shared/changes/edits";
import { emptyWorkspace, SCHEMA_VERSION } from "../../shared/model/workspace";
import { failureSentence } from "../../shared/wording/failure-sentence";
import { dice } from "../helpers/dice";
import { type OpenHost, openTestHost } from "../helpers/open-host";
import { randomChange, randomWorkspace } from "../helpers/random-changes";
import { temporaryFolder } from "../helpers/temporary-folder";
import { anOpportunity, theyOffer } from "../helpers/workspaces";

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

const globex = anOpportunity("Globex", [theyOffer(130_000, "written")]);
const savedNow = () => JSON.parse(readFileSync(join(folder, "workspace.json"), "utf8")) as unknown;

describe("an act of the user", () => {
  test("is answered ok only when it stands in the file", async () => {
    const answered = await open.call("addOpportunity", globex);
    expect(answered.ok).toBe(true);
    expect(savedNow()).toEqual(await open.workspace());
  });

  test("is told to every window as the records it touched, in order", async () => {
    const told: Changed[] = [];
    open.host.onChanged((changed) => told.push(changed));
    const before = await open.snapshot();
    const random = dice(11);
    for (let at = 0; at < 50; at += 1) {
      const { name, input } = randomChange(random, await open.workspace());
      await open.call(name, input);
    }
    expect(told.map(({ revision }) => revision)).toEqual(
      told.map((_, at) => before.revision + 1 + at),
    );
    const followed = told.reduce(
      (workspace, { edits }) => applyEdits(workspace, edits),
      before.workspace,
    );
    expect(followed).toEqual(await open.workspace());
  });

  test("with others at the same moment: all of them stand, in the order they came", async () => {
    const companies = Array.from({ length: 50 }, (_, at) => anOpportunity(`Company ${at}`));
    await Promise.all(companies.map((it) => open.call("addOpportunity", it)));
    expect(Object.keys((await open.workspace()).opportunities)).toEqual(
      companies.map(({ id }) => id),
    );
    expect(savedNow()).toEqual(await open.workspace());
  });

  test("that names a record another window deleted is refused, and nothing changes", async () => {
    const person = { id: globex.id, name: "Dana Reyes", opportunityId: globex.id };
    expect(await open.call("putContact", person)).toMatchObject({
      failure: { code: "not-found" },
    });
    expect(await open.workspace()).toEqual(emptyWorkspace);
  });
});

describe("what arrives is refused with a code until it is proven to fit", () => {
  test.each(["toString", "constructor", "__proto__", "hasOwnProperty"])("%s", (name) => {
    expect(methodNames).not.toContain(name);
  });

  test("19: pay that is not a positive whole amount is refused at its field, with a sentence", async () => {
    for (const minor of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0, -0, 0.5, 2 ** 53]) {
      const round = { ...theyOffer(1, "verbal"), pay: { amount: { minor, currency: "USD" } } };
      await open.call("addOpportunity", globex);
      const answered = await open.call("logRound", { opportunityId: globex.id, part: round });
      if (answered.ok) throw new Error(`${minor} was taken`);
      expect(answered.failure.field).toBe("part.pay.amount.minor");
      expect(failureSentence(answered.failure)).toMatch(/^[A-Z].+\.$/);
    }
    expect((await open.workspace()).opportunities[globex.id]?.rounds).toEqual(globex.rounds);
  });
});

describe("export and import of everything", () => {
  test("20: an import of an export is the same, for 1,000 generated searches", async () => {
    const property = fc.asyncProperty(fc.integer(), async (seed) => {
      const workspace = randomWorkspace(dice(seed), 40);
      const imported = await open.call("importWorkspace", { text: savedTextOf(workspace) });
      expect(imported.ok).toBe(true);
      const exported = await open.host.handlers.exportWorkspace({});
      if (!exported.ok) throw new Error(exported.failure.code);
      expect(JSON.parse(exported.value.text)).toEqual(workspace);
      expect(await open.workspace()).toEqual(workspace);
    });
    await fc.assert(property, { numRuns: 1_000 });
  }, 120_000);

  test("an import can be taken back", async () => {
    await open.call("addOpportunity", globex);
    const before = await open.workspace();
    await open.call("importWorkspace", { text: savedTextOf(randomWorkspace(dice(3), 50)) });
    await open.call("undo", {});
    expect(await open.workspace()).toEqual(before);
  });

  test("a file that is not an export, or of a newer version, changes nothing", async () => {
    await open.call("addOpportunity", globex);
    const before = savedNow();
    const newer = JSON.stringify({ ...emptyWorkspace, schemaVersion: SCHEMA_VERSION + 1 });
    for (const [text, code] of [
      ["not json", "not-a-workspace"],
      ["null", "not-a-workspace"],
      [newer, "newer-workspace"],
    ])
      expect(await open.call("importWorkspace", { text })).toMatchObject({ failure: { code } });
    expect(savedNow()).toEqual(before);
    expect((await open.snapshot()).history.undo).toBe("Add an opportunity");
  });

  test("the export is named by the day it was made", async () => {
    expect(await open.call("exportWorkspace", {})).toMatchObject({
      value: { fileName: "leverage-2026-05-12.leverage" },
    });
  });
});
