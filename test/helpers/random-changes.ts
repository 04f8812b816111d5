import { type ChangeName, changes } from "../../shared/changes";
import type { Change, ChangeContext } from "../../shared/changes/change";
import { redFlagKinds } from "../../shared/model/counter-offer";
import { type Opportunity, stages } from "../../shared/model/opportunity";
import { channels, kindsBySpeaker } from "../../shared/model/round";
import { ruleNumbers } from "../../shared/model/snoozed-rule";
import { emptyWorkspace, type Workspace } from "../../shared/model/workspace";
import type { Dice } from "./dice";

/** Text that broke other programs: keys of objects, paths, code, right-to-left, half a character. */
export const hostileTexts = [
  "__proto__",
  "constructor",
  "offers.acme.com",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  '=HYPERLINK("http://evil.test")',
  "\u202eevas\u202c",
  "👩‍👩‍👧‍👦 🦄",
  "\u0000\u0007\u2028",
  "line\r\nline\ttab",
  "%s %00 ../../etc/passwd",
  "\ud800 half",
] as const;

type Maker = (dice: Dice, workspace: Workspace) => unknown;

/** An input for every change there is; a new change does not compile without its own. */
const makers = {
  changeSettings: (dice) => ({
    settings: { theme: dice.pick(["system", "light", "dark"]), currency: dice.pick(currencies) },
    assumptions: { horizonYears: 1 + dice.below(9) },
  }),
  startSearch: (dice) => ({ currency: "USD", currentJob: job(dice), guess: pay(dice).amount }),
  addCurrentJob: job,
  editCurrentJob: job,
  removeCurrentJob: () => ({}),
  putContact: (dice, workspace) => ({
    id: known(dice, workspace.contacts),
    name: text(dice),
    note: text(dice),
    opportunityId: dice.chance(0.5) ? known(dice, workspace.opportunities) : null,
  }),
  removeContact: (dice, workspace) => ({ id: known(dice, workspace.contacts) }),
  loadSample: () => ({}),
  leaveSample: () => ({}),
  answerWouldStay: (dice, workspace) => ({
    of: whose(dice, workspace),
    wouldStay: dice.pick([true, false, null]),
  }),
  chooseDecisionMaker: (dice, workspace) => ({
    of: whose(dice, workspace),
    contactId: dice.chance(0.5) ? known(dice, workspace.contacts) : null,
  }),
  sendSheet: (dice, workspace) => ({
    of: whose(dice, workspace),
    sheet: {
      at: "2026-05-12T17:00",
      until: "2026-05-14T17:00",
      base: pay(dice).amount,
      rows: [
        { kind: "sign-on", label: text(dice), said: "", paper: "", ask: text(dice), isAsked: true },
      ],
    },
    channel: dice.pick(channels),
  }),
  takeBackSheet: (dice, workspace) => ({ of: whose(dice, workspace) }),
  startNewSheet: (dice, workspace) => ({ of: whose(dice, workspace) }),
  putRedFlag: (dice, workspace) => ({
    of: whose(dice, workspace),
    flag: { kind: dice.pick(redFlagKinds), date: day(dice), note: text(dice) },
  }),
  removeRedFlag: (dice, workspace) => ({
    of: whose(dice, workspace),
    kind: dice.pick(redFlagKinds),
  }),
  writeMessage: (dice, workspace) => ({ of: whose(dice, workspace), message: text(dice) }),
  answerOfEmployer: (dice) => ({
    answer: dice.chance(0.5)
      ? { date: day(dice), base: pay(dice).amount, evidence: dice.pick(["verbal", "written"]) }
      : null,
  }),
  putPastJob: (dice, workspace) => ({
    id: known(dice, workspace.pastJobs),
    employer: text(dice),
    since: "2020-01-01",
    until: "2023-12-31",
    steps: [{ id: dice.id(), date: "2021-06-01", pay: pay(dice) }],
  }),
  removePastJob: (dice, workspace) => ({ id: known(dice, workspace.pastJobs) }),
  putPayFact: (dice, workspace) => ({
    id: known(dice, workspace.payFacts),
    company: text(dice),
    pay: pay(dice),
    source: text(dice),
    date: day(dice),
    evidence: "verbal",
  }),
  removePayFact: (dice, workspace) => ({ id: known(dice, workspace.payFacts) }),
  snoozeRule: (dice) => ({ rule: dice.pick(ruleNumbers), reason: text(dice), until: day(dice) }),
  wakeRule: (dice) => ({ rule: dice.pick(ruleNumbers) }),
  importOpportunities: (dice) => ({
    opportunities: [1, 2, 3].map(() => ({
      id: dice.id(),
      company: text(dice),
      role: text(dice),
      stages: [{ stage: dice.pick(stages), date: "2026-01-01" }],
    })),
  }),
  addOpportunity: (dice) => ({
    id: dice.id(),
    company: text(dice),
    role: text(dice),
    note: text(dice),
    stages: [{ stage: dice.pick(stages), date: "2026-01-01" }],
  }),
  editOpportunity: (dice, workspace) => ({
    id: known(dice, workspace.opportunities),
    fields: { company: text(dice), note: text(dice) },
  }),
  moveOpportunity: (dice, workspace) => ({
    id: known(dice, workspace.opportunities),
    stage: dice.pick(stages),
    date: day(dice),
  }),
  correctStages: (dice, workspace) => ({
    id: known(dice, workspace.opportunities),
    stages: [{ stage: dice.pick(stages), date: day(dice) }],
  }),
  removeOpportunity: (dice, workspace) => ({ id: known(dice, workspace.opportunities) }),
  logRound: part(round),
  logAnswer: (dice, workspace) => ({
    opportunityId: known(dice, workspace.opportunities),
    ask: round(dice, dice.id()),
    answer: round(dice, dice.id()),
  }),
  editRound: part(round),
  removeRound: partRemoval("rounds"),
  putPackage: part(aPackage),
  removePackage: partRemoval("packages"),
  putInterview: part((dice, id, workspace) => ({
    id,
    title: text(dice),
    date: day(dice),
    contactIds: dice.chance(0.5) ? [known(dice, workspace.contacts)] : [],
  })),
  removeInterview: partRemoval("interviews"),
  putDeadline: part((dice, id) => ({ id, kind: "answer-due", date: day(dice), note: text(dice) })),
  removeDeadline: partRemoval("deadlines"),
  putAction: part((dice, id) => ({ id, text: text(dice) })),
  removeAction: partRemoval("actions"),
  addAttachment: part((dice, id) => ({
    id,
    ...{ name: "Offer.pdf", kind: "pdf", bytes: 1 + dice.below(1000), sha256: "5".repeat(64) },
    addedOn: day(dice),
  })),
  removeAttachment: partRemoval("attachments"),
} satisfies Readonly<Record<ChangeName, Maker>>;

/** Everything but the sample, whose leaving forgets the history on purpose. */
const names = (Object.keys(makers) as ChangeName[]).filter((name) => !name.endsWith("Sample"));

/** A change that fits the workspace more often than not. */
export function randomChange(
  dice: Dice,
  workspace: Workspace,
): { readonly name: ChangeName; readonly input: unknown } {
  const name = dice.pick(names);
  return { name, input: makers[name](dice, workspace) };
}

/** A workspace that so many random changes led to, refused ones left out. */
export function randomWorkspace(dice: Dice, changeCount: number): Workspace {
  let workspace = emptyWorkspace;
  for (let at = 0; at < changeCount; at += 1) workspace = afterRandomChange(dice, workspace);
  return withoutDanglingContacts(workspace);
}

/** The same workspace when the change is refused. */
export function afterRandomChange(dice: Dice, workspace: Workspace): Workspace {
  const context: ChangeContext = { today: "2026-05-12", newId: dice.id };
  const { name, input } = randomChange(dice, workspace);
  const change = changes[name] as unknown as Change;
  const parsed = change.input.safeParse(input);
  const after = parsed.success ? change.apply(workspace, parsed.data, context) : null;
  return after?.ok ? after.value : workspace;
}

/** What a host refuses to keep: a person of an opportunity that is not there, an interviewer unknown. */
function withoutDanglingContacts(workspace: Workspace): Workspace {
  const contacts = Object.fromEntries(
    Object.entries(workspace.contacts).map(([id, contact]) => [
      id,
      contact.opportunityId !== null && !workspace.opportunities[contact.opportunityId]
        ? { ...contact, opportunityId: null }
        : contact,
    ]),
  );
  const opportunities = Object.fromEntries(
    Object.entries(workspace.opportunities).map(([id, opportunity]) => [
      id,
      {
        ...opportunity,
        interviews: opportunity.interviews.map((interview) => ({
          ...interview,
          contactIds: interview.contactIds.filter((contactId) => contacts[contactId]),
        })),
      },
    ]),
  );
  return { ...workspace, contacts, opportunities };
}

const currencies = ["USD", "EUR", "GBP", "JPY", "KWD"];

function text(dice: Dice): string {
  return dice.chance(0.3) ? dice.pick(hostileTexts) : `Company ${dice.below(1000)}`;
}

function day(dice: Dice): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `2026-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`;
}

/** Mostly the id of a record that is there, sometimes of one that never was. */
function known(dice: Dice, records: Readonly<Record<string, unknown>>): string {
  const ids = Object.keys(records);
  return ids.length > 0 && dice.chance(0.9) ? dice.pick(ids) : dice.id();
}

/** The sheet of an opportunity, or of the current job. */
function whose(dice: Dice, workspace: Workspace): string | null {
  return dice.chance(0.7) ? known(dice, workspace.opportunities) : null;
}

function pay(dice: Dice) {
  return {
    amount: { minor: 1 + dice.below(20_000_000), currency: dice.pick(currencies) },
    per: dice.pick(["year", "month", "day", "hour"]),
  };
}

function aPackage(dice: Dice, id: string) {
  const base = { pay: pay(dice), evidence: dice.pick(["hearsay", "verbal", "written", "signed"]) };
  return {
    id,
    date: day(dice),
    base: dice.chance(0.8) ? base : null,
    components: dice.chance(0.5)
      ? [{ id: dice.id(), kind: "vacation", days: dice.below(40), evidence: "verbal" }]
      : [],
  };
}

function round(dice: Dice, id: string) {
  const by = dice.pick(["them", "me"] as const);
  return {
    id,
    date: day(dice),
    by,
    kind: dice.pick(kindsBySpeaker[by]),
    pay: pay(dice),
    evidence: dice.pick(["hearsay", "verbal", "written", "signed"]),
    channel: dice.pick(channels),
    note: text(dice),
  };
}

function job(dice: Dice) {
  return { employer: text(dice), package: aPackage(dice, dice.id()) };
}

/** A part of a known opportunity: a new one, or one in place of an old one. */
function part(make: (dice: Dice, id: string, workspace: Workspace) => unknown): Maker {
  return (dice, workspace) => {
    const opportunityId = known(dice, workspace.opportunities);
    const old = partsOf(workspace.opportunities[opportunityId]);
    const id = old.length > 0 && dice.chance(0.3) ? dice.pick(old).id : dice.id();
    return { opportunityId, part: make(dice, id, workspace) };
  };
}

type PartList = "rounds" | "packages" | "interviews" | "deadlines" | "actions" | "attachments";

function partRemoval(list: PartList): Maker {
  return (dice, workspace) => {
    const opportunityId = known(dice, workspace.opportunities);
    const parts = workspace.opportunities[opportunityId]?.[list] ?? [];
    const id = parts.length > 0 ? dice.pick<{ readonly id: string }>(parts).id : dice.id();
    return { opportunityId, id };
  };
}

function partsOf(opportunity: Opportunity | undefined): readonly { readonly id: string }[] {
  if (!opportunity) return [];
  const { rounds, packages, interviews, deadlines, actions } = opportunity;
  return [...rounds, ...packages, ...interviews, ...deadlines, ...actions];
}
