import { afterEach, beforeEach, expect, test } from "vitest";
import { failureSentence } from "../../shared/wording/failure-sentence";
import { type HostProcess, startHostProcess } from "../helpers/host-process";
import { hostileTexts } from "../helpers/random-changes";
import { rawRequest } from "../helpers/raw-request";
import { savedBytes, savedWorkspace } from "../helpers/saved-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { anOpportunity, theyOffer } from "../helpers/workspaces";

let folder: string;
let remove: () => void;
let host: HostProcess;
beforeEach(async () => {
  ({ folder, remove } = temporaryFolder());
  host = await startHostProcess({ folder });
});
afterEach(async () => {
  await host.kill();
  remove();
});

test("18: hostile texts and a note of 1 MB are the same after a save, a kill and a start", async () => {
  const longest = "👩‍👩‍👧‍👦 naïve \u202eevas\u202c ".repeat(40_000).slice(0, 1_000_000);
  // Half a character is no text that UTF-8 can carry: JSON writes it as an escape, so it survives.
  const told = [...hostileTexts, longest].map((note, at) => ({
    ...anOpportunity(`Company ${at}`),
    note,
  }));
  for (const opportunity of told)
    expect(await host.call("addOpportunity", opportunity)).toMatchObject({ ok: true });
  await host.kill();
  host = await startHostProcess({ folder });
  const read = await host.call("readWorkspace", {});
  if (!read.ok) throw new Error(read.failure.code);
  expect(Object.values(read.value.workspace.opportunities).map(({ note }) => note)).toEqual(
    told.map(({ note }) => note),
  );
});

test("18: hostile keys in a record are refused or left out, and reach no object", async () => {
  const globex = JSON.stringify(anOpportunity("Globex"));
  for (const key of ["__proto__", "constructor", "a.b"]) {
    const body = globex.replace("{", `{"${key}":{"isAdmin":true},`);
    const { status } = await send("addOpportunity", body);
    expect(status).toBe(200);
  }
  expect(savedBytes(folder) ?? "").not.toContain("isAdmin");
  expect(await host.call("readWorkspace", {})).toMatchObject({ ok: true });
});

test.each(["1e309", "-1e309", "-0", "9007199254740992", "-13000000", "0", "null", '"1"'])(
  "19: pay of %s is refused with a sentence at its field, and nothing is written",
  async (minor) => {
    const globex = anOpportunity("Globex");
    await host.call("addOpportunity", globex);
    const before = savedWorkspace(folder);
    const input = JSON.stringify({ opportunityId: globex.id, part: theyOffer(777, "written") });
    const { body } = await send("logRound", input.replace('"minor":77700', `"minor":${minor}`));
    const answered = JSON.parse(body) as { failure: { code: "invalid-input"; field: string } };
    expect(answered).toMatchObject({ ok: false, failure: { field: "part.pay.amount.minor" } });
    expect(failureSentence(answered.failure)).toMatch(/^[A-Z].+\.$/);
    expect(savedWorkspace(folder)).toEqual(before);
  },
);

test("19: NaN and Infinity are no JSON and refused before anything reads them", async () => {
  for (const word of ["NaN", "Infinity", "-Infinity"])
    expect((await send("addCurrentJob", `{"employer":${word}}`)).status).toBe(400);
});

function send(method: string, body: string) {
  const port = Number(new URL(host.origin).port);
  return rawRequest(port, {
    method: "POST",
    path: `/api/${method}`,
    headers: {
      host: `127.0.0.1:${port}`,
      "content-type": "application/json",
      "x-leverage-token": host.token,
    },
    body,
  });
}
