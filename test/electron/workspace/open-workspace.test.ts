import { expect, test } from "vitest";
import { frozenClock } from "../../../electron/clock";
import { OpenWorkspace } from "../../../electron/workspace/open-workspace";
import { Saving } from "../../../electron/workspace/saving";
import type { Changed } from "../../../shared/api";
import { contactSchema } from "../../../shared/model/contact";
import type { Round } from "../../../shared/model/round";
import type { Workspace } from "../../../shared/model/workspace";
import { STORY_NOW } from "../../helpers/host-process";
import { anOpportunity, aWorkspace, testId, theyOffer } from "../../helpers/workspaces";

const globex = anOpportunity("Globex", [theyOffer(130_000, "written")]);
const sound = aWorkspace([globex]);
const talk = {
  id: testId(),
  title: "Talk",
  type: null,
  date: "2026-05-13",
  start: null,
  end: null,
  place: "",
  outcome: "planned" as const,
  note: "",
  preparation: [],
  rating: null,
};

/** What a fault of the program could lead to in memory. */
const broken: Readonly<Record<string, Workspace>> = {
  "an interview with a person who is not there": aWorkspace([
    { ...globex, interviews: [{ ...talk, contactIds: [testId()] }] },
  ]),
  "a person of a company that is not there": {
    ...sound,
    contacts: {
      [talk.id]: contactSchema.parse({ id: talk.id, name: "Dana Reyes", opportunityId: testId() }),
    },
  },
  "a record under another id": { ...sound, opportunities: { [testId()]: globex } },
  "pay that is no number": aWorkspace([{ ...globex, rounds: [nonsense()] }]),
};

test.each(Object.entries(broken))(
  "13: %s is refused: never written, told to no window, in no backup",
  async (_, wrong) => {
    const written: Workspace[] = [];
    const copied: Workspace[] = [];
    const told: Changed[] = [];
    const saving = new Saving(sound, {
      write: async (workspace) => {
        written.push(workspace);
      },
      onSaved: (workspace) => copied.push(workspace),
      onNotice: () => undefined,
    });
    const open = new OpenWorkspace(sound, saving, frozenClock(STORY_NOW));
    open.onChanged((changed) => told.push(changed));
    expect(await open.replace(wrong, "A fault")).toMatchObject({ ok: false });
    expect(open.told.workspace).toBe(sound);
    expect([written, copied, told]).toEqual([[], [], []]);
    expect(await open.replace(aWorkspace([]), "Delete everything")).toMatchObject({ ok: true });
    expect(copied).toEqual([aWorkspace([])]);
  },
);

test("13: a company does not go while a person is kept as one of its people", async () => {
  const dana = contactSchema.parse({ id: testId(), name: "Dana", opportunityId: globex.id });
  const staffed = { ...sound, contacts: { [dana.id]: dana } };
  const written: Workspace[] = [];
  const saving = new Saving(staffed, {
    write: async (workspace) => {
      written.push(workspace);
    },
    onSaved: () => undefined,
    onNotice: () => undefined,
  });
  const open = new OpenWorkspace(staffed, saving, frozenClock(STORY_NOW));
  const bereft = { ...staffed, opportunities: {} };
  expect(await open.replace(bereft, "A fault")).toMatchObject({ failure: { code: "not-found" } });
  expect([open.told.workspace, written]).toEqual([staffed, []]);
});

function nonsense(): Round {
  const round = theyOffer(1, "verbal");
  return { ...round, pay: { ...round.pay, amount: { minor: Number.NaN, currency: "USD" } } };
}
