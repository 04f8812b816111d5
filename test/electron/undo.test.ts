import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyWorkspace } from "../../shared/model/workspace";
import { dice } from "../helpers/dice";
import { type OpenHost, openTestHost } from "../helpers/open-host";
import { randomChange } from "../helpers/random-changes";
import { temporaryFolder } from "../helpers/temporary-folder";
import { aCurrentJob, amount, anOpportunity, theyOffer } from "../helpers/workspaces";

let open: OpenHost;
let remove: () => void;
beforeEach(async () => {
  const temporary = temporaryFolder();
  ({ remove } = temporary);
  open = await openTestHost(temporary.folder);
});
afterEach(async () => {
  await open.host.close();
  remove();
});

const globex = anOpportunity("Globex", [theyOffer(130_000, "written")]);

describe("taking back", () => {
  test("21: 1,000 random changes: all undone is the start, all redone is the end", async () => {
    const property = fc.asyncProperty(fc.integer(), async (seed) => {
      const random = dice(seed);
      const start = await open.workspace();
      let made = 0;
      for (let at = 0; at < 1_000; at += 1) {
        const before = await open.workspace();
        const { name, input } = randomChange(random, before);
        const { ok } = await open.call(name, input);
        if (ok && (await open.workspace()) !== before) made += 1;
      }
      const end = await open.workspace();
      for (let at = 0; at < made; at += 1) await open.call("undo", {});
      expect(await open.workspace()).toEqual(start);
      for (let at = 0; at < made; at += 1) await open.call("redo", {});
      expect(await open.workspace()).toEqual(end);
      for (let at = 0; at < made; at += 1) await open.call("undo", {});
    });
    await fc.assert(property, { numRuns: 1 });
  }, 60_000);

  test("the menu names what undo and redo would do", async () => {
    await open.call("addOpportunity", globex);
    await open.call("removeOpportunity", { id: globex.id });
    expect((await open.snapshot()).history).toEqual({ undo: "Delete an opportunity", redo: null });
    await open.call("undo", {});
    expect((await open.snapshot()).history).toEqual({
      undo: "Add an opportunity",
      redo: "Delete an opportunity",
    });
  });

  test("a new change after an undo forgets what was undone", async () => {
    await open.call("addOpportunity", globex);
    await open.call("undo", {});
    await open.call("addCurrentJob", aCurrentJob(106_000));
    expect(await open.call("redo", {})).toEqual({
      ok: false,
      failure: { code: "nothing-to-redo" },
    });
  });

  test("a change that changes nothing is no step to take back", async () => {
    await open.call("changeSettings", { settings: { guess: amount(140_000) } });
    await open.call("moveOpportunity", { id: globex.id, stage: "signed", date: "2026-05-01" });
    expect((await open.snapshot()).history.undo).toBe("Change a setting");
  });
});

describe("the sample search", () => {
  test("leaves no trace: no records, nothing to take back", async () => {
    await open.call("loadSample", {});
    await open.call("removeCurrentJob", {});
    await open.call("leaveSample", {});
    const { workspace, history } = await open.snapshot();
    expect(workspace).toEqual(emptyWorkspace);
    expect(history).toEqual({ undo: null, redo: null });
    expect(await open.call("undo", {})).toEqual({
      ok: false,
      failure: { code: "nothing-to-undo" },
    });
  });
});
