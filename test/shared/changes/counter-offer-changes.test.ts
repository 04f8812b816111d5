import { describe, expect, it } from "vitest";
import { deciderOf } from "../../../shared/counter-offer/decider";
import { type Contact, contactSchema } from "../../../shared/model/contact";
import { currentJobSchema } from "../../../shared/model/current-job";
import { opportunitySchema } from "../../../shared/model/opportunity";
import type { Round } from "../../../shared/model/round";
import type { Workspace } from "../../../shared/model/workspace";
import { aPackage } from "../../helpers/valuing";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  applied,
  aWorkspace,
  iAsk,
  testId,
  theyOffer,
  theyRefuse,
  tryChange,
} from "../../helpers/workspaces";

const sheet = {
  at: "2026-05-12T17:00",
  until: "2026-05-14T17:00",
  base: amount(138_000),
  rows: [
    {
      kind: "sign-on",
      label: "Sign-on",
      said: "$0",
      paper: "$12,000",
      ask: "$12,000",
      isAsked: true,
    },
  ],
};
const fabrikam = anOpportunity("Fabrikam", [theyOffer(134_000, "verbal")]);
const search = aWorkspace([fabrikam], { currentJob: aCurrentJob(106_000) });
const of = fabrikam.id;
const sheetAt = (workspace: Workspace) => workspace.opportunities[of]?.counterOffer;
const roundsAt = (workspace: Workspace) => workspace.opportunities[of]?.rounds ?? [];

describe("the counter-offer sheet in the records", () => {
  it("a file from before the sheet existed still loads", () => {
    const { counterOffer: _, ...old } = fabrikam;
    expect(opportunitySchema.parse(old).counterOffer).toBeNull();
    const { counterOffer: __, ...oldJob } = aCurrentJob(106_000);
    expect(currentJobSchema.parse(oldJob).counterOffer).toBeNull();
  });

  it("R18: sending the sheet logs its number as an ask, so that it is never contradicted", () => {
    const sent = applied(search, "sendSheet", { of, sheet, channel: "email" });
    expect(sheetAt(sent)?.sent).toMatchObject(sheet);
    expect(roundsAt(sent).at(-1)).toMatchObject({
      by: "me",
      kind: "ask",
      date: "2026-05-12",
      pay: { amount: amount(138_000) },
      channel: "email",
    });
  });

  it("the same number said before and not answered is not logged twice", () => {
    const told = applied(search, "logRound", { opportunityId: of, part: iAsk(138_000) });
    const sent = applied(told, "sendSheet", { of, sheet, channel: "email" });
    expect(roundsAt(sent)).toEqual(roundsAt(told));
    const back = applied(sent, "takeBackSheet", { of });
    expect(roundsAt(back)).toEqual(roundsAt(told));
  });

  it("a sheet that was not sent after all takes its ask along", () => {
    const sent = applied(search, "sendSheet", { of, sheet, channel: "email" });
    const back = applied(sent, "takeBackSheet", { of });
    expect(sheetAt(back)?.sent).toBeNull();
    expect(roundsAt(back)).toEqual(fabrikam.rounds);
  });

  it("R23: the end of the two days stands among the deadlines until they answer", () => {
    const sent = applied(search, "sendSheet", { of, sheet, channel: "email" });
    const dueAt = (workspace: Workspace) => workspace.opportunities[of]?.deadlines;
    expect(dueAt(sent)).toMatchObject([
      { kind: "other", date: "2026-05-14", time: "17:00", isDone: false },
    ]);
    const part = theyOffer(136_000, "written", "2026-05-13");
    const told = applied(sent, "logRound", { opportunityId: of, part });
    expect(dueAt(told)).toMatchObject([{ kind: "other", isDone: true }]);
    expect(dueAt(applied(sent, "takeBackSheet", { of }))).toEqual([]);
  });

  it("a second sheet takes the place of the first, with its ask and its deadline", () => {
    const first = applied(search, "sendSheet", { of, sheet, channel: "email" });
    const lower = { ...sheet, base: amount(136_000), at: "2026-05-13T09:00" };
    const second = applied(first, "sendSheet", { of, sheet: lower, channel: "email" });
    expect(roundsAt(second)).toHaveLength(fabrikam.rounds.length + 1);
    expect(second.opportunities[of]?.deadlines).toHaveLength(1);
  });

  it("R23: a number that is only said stops no clock: the deadline stays until paper or a no", () => {
    const sent = applied(search, "sendSheet", { of, sheet, channel: "email" });
    const isDone = (workspace: Workspace) => workspace.opportunities[of]?.deadlines[0]?.isDone;
    const told = (part: Round) => applied(sent, "logRound", { opportunityId: of, part });
    expect(isDone(told(theyOffer(138_000, "verbal", "2026-05-13")))).toBe(false);
    expect(isDone(told(theyRefuse(138_000, "2026-05-13")))).toBe(true);
    const contract = aPackage(138_000, "signed", []);
    const part = { ...contract, id: testId(), date: "2026-05-12" };
    expect(isDone(applied(sent, "putPackage", { opportunityId: of, part }))).toBe(true);
    expect(
      isDone(
        applied(sent, "putPackage", { opportunityId: of, part: aPackage(138_000, "verbal", []) }),
      ),
    ).toBe(false);
  });

  it("R18: a sheet taken back after they answered leaves its ask among the rounds", () => {
    const sent = applied(search, "sendSheet", { of, sheet, channel: "email" });
    const part = theyRefuse(138_000, "2026-05-13");
    const told = applied(sent, "logRound", { opportunityId: of, part });
    const back = applied(told, "takeBackSheet", { of });
    expect(sheetAt(back)?.sent).toBeNull();
    expect(roundsAt(back)).toEqual(roundsAt(told));
  });

  it("R7: a new sheet keeps the last one, its ask, and nothing of it is due any more", () => {
    const sent = applied(search, "sendSheet", { of, sheet, channel: "email" });
    const next = applied(sent, "startNewSheet", { of });
    expect(sheetAt(next)).toMatchObject({ sent: null, earlier: [{ sent: sheetAt(sent)?.sent }] });
    expect(roundsAt(next)).toEqual(roundsAt(sent));
    expect(next.opportunities[of]?.deadlines).toMatchObject([{ isDone: true }]);
    const second = {
      ...sheet,
      at: "2026-05-15T09:00",
      until: "2026-05-18T17:00",
      base: amount(136_000),
    };
    const again = applied(next, "sendSheet", { of, sheet: second, channel: "email" });
    expect(roundsAt(again)).toHaveLength(roundsAt(sent).length + 1);
    expect(applied(search, "startNewSheet", { of })).toEqual(search);
  });

  it("R24: a new sheet to the employer keeps what was answered to the last", () => {
    const answer = { date: "2026-05-13", base: amount(112_000), evidence: "written" };
    const sent = applied(search, "sendSheet", { of: null, sheet, channel: "in-person" });
    const told = applied(sent, "answerOfEmployer", { answer });
    const next = applied(told, "startNewSheet", { of: null }).currentJob?.counterOffer;
    expect(next).toMatchObject({ sent: null, answer: null, earlier: [{ answer }] });
  });

  it("R22: choosing one who decides unmarks the others of that company, and no one else", () => {
    const person = (name: string, more: Partial<Contact>) =>
      contactSchema.parse({ id: testId(), name, ...more });
    const first = person("Dana", { opportunityId: of, decides: true });
    const second = person("Kim", { opportunityId: of });
    const boss = person("Lee", { decides: true });
    const met = [first, second, boss].reduce((all, it) => applied(all, "putContact", it), search);
    const decides = ({ contacts }: Workspace) =>
      Object.values(contacts).flatMap((it) => (it.decides ? [it.name] : []));
    const chosen = applied(met, "chooseDecisionMaker", { of, contactId: second.id });
    expect(decides(chosen)).toEqual(["Kim", "Lee"]);
    expect(deciderOf(chosen, of)?.name).toBe("Kim");
    const marked = applied(chosen, "putContact", first);
    expect(decides(marked)).toEqual(["Dana", "Lee"]);
    expect(deciderOf(marked, of)?.name).toBe("Dana");
    expect(deciderOf(applied(marked, "putContact", { ...first, decides: false }), of)).toBeNull();
  });

  it("R23: a deadline before the sheet was sent is refused", () => {
    const wrong = { ...sheet, until: "2026-05-12T09:00" };
    const result = tryChange(search, "sendSheet", { of, sheet: wrong, channel: "email" });
    expect(result).toMatchObject({ ok: false, failure: { code: "end-before-start" } });
  });

  it("R21: the answer to “would you stay” is kept for the current job", () => {
    const answered = applied(search, "answerWouldStay", { of: null, wouldStay: false });
    expect(answered.currentJob?.counterOffer?.wouldStay).toBe(false);
  });

  it("without a current job there is no sheet to an employer", () => {
    const result = tryChange(aWorkspace([]), "answerWouldStay", { of: null, wouldStay: true });
    expect(result).toMatchObject({ ok: false, failure: { code: "not-found" } });
  });

  it("R22: only a person who is known can be the one who decides", () => {
    const stranger = "7e570000-0000-4000-8000-00000000ffff";
    const result = tryChange(search, "chooseDecisionMaker", { of, contactId: stranger });
    expect(result).toMatchObject({ ok: false, failure: { code: "not-found" } });
  });

  it("R23: a red flag is there once, with its day, and can be unticked", () => {
    const flag = { kind: "stalling", date: "2026-05-12", note: "" };
    const once = applied(search, "putRedFlag", { of, flag });
    const twice = applied(once, "putRedFlag", { of, flag: { ...flag, date: "2026-05-13" } });
    expect(sheetAt(twice)?.redFlags).toEqual([{ ...flag, date: "2026-05-13" }]);
    expect(sheetAt(applied(twice, "removeRedFlag", { of, kind: "stalling" }))?.redFlags).toEqual(
      [],
    );
  });

  it("a message that is being written is kept with the company or the employer it goes to", () => {
    const message = "It will take $138,000.";
    for (const to of [of, null]) {
      const written = applied(search, "writeMessage", { of: to, message });
      const kept = to === null ? written.currentJob?.counterOffer : sheetAt(written);
      expect(kept?.message).toBe(message);
    }
  });

  it("R24: what the employer answered is kept with its evidence, and can be taken away", () => {
    const answer = { date: "2026-05-13", base: amount(112_000), evidence: "written" };
    const told = applied(search, "answerOfEmployer", { answer });
    expect(told.currentJob?.counterOffer?.answer).toEqual(answer);
    const gone = applied(told, "answerOfEmployer", { answer: null });
    expect(gone.currentJob?.counterOffer?.answer).toBeNull();
  });
});
