import { z } from "zod";
import { basesBefore, isBaseSince } from "../counter-offer/package-answers";
import { type Id, idSchema } from "../model/basics";
import {
  type CounterOffer,
  employerAnswerSchema,
  type Minute,
  messageSchema,
  noCounterOffer,
  noOwnCounterOffer,
  type OwnCounterOffer,
  printedSheetSchema,
  redFlagKinds,
  redFlagSchema,
  sentSheetSchema,
} from "../model/counter-offer";
import type { Deadline, Opportunity } from "../model/opportunity";
import { paySchema } from "../model/pay";
import { channelSchema, type Round } from "../model/round";
import type { Workspace } from "../model/workspace";
import type { Money } from "../money";
import { fail, ok, type Result } from "../result";
import { type ChangeContext, change } from "./change";
import { withLoggedRound, withoutRound } from "./log-round";
import { withOneDecider } from "./one-decider";
import { editingOpportunity } from "./opportunity-changes";

/** Whose sheet: an opportunity, or null for the current job. */
const of = idSchema.nullable();

export const counterOfferChanges = {
  answerWouldStay: change(
    "Answer: would you stay",
    z.object({ of, wouldStay: z.boolean().nullable() }),
    (workspace, input) =>
      editing(workspace, input.of, (it) => ({ ...it, wouldStay: input.wouldStay })),
  ),
  chooseDecisionMaker: change(
    "Choose who decides",
    z.object({ of, contactId: idSchema.nullable() }),
    (workspace, { of: id, contactId }) => {
      const contact = contactId === null ? null : workspace.contacts[contactId];
      if (contact === undefined) return fail("not-found", { params: { what: "contact" } });
      const isTheirs = contact !== null && contact.opportunityId === id;
      const marked = isTheirs
        ? withOneDecider(workspace, { ...contact, decides: true })
        : workspace;
      return editing(marked, id, (it) => ({ ...it, decisionMakerId: contactId }));
    },
  ),
  /** The number on the sheet is an ask like any other, so it is logged with it. */
  sendSheet: change(
    "Mark the sheet as sent",
    z.object({
      of,
      sheet: printedSheetSchema,
      channel: channelSchema,
      /** R21: the sheet promises to sign; null leaves the answer as it is. */
      wouldStay: z.boolean().nullable().default(null),
    }),
    (workspace, { of: id, sheet, channel, wouldStay }, context) => {
      if (sheet.until < sheet.at)
        return fail("end-before-start", { field: "sheet.until", params: { start: sheet.at } });
      const sent =
        id === null
          ? editingOwn(workspace, (it) => ({
              ...it,
              sent: sentSheetSchema.parse(sheet),
            }))
          : editingOpportunity(workspace, id, (found) =>
              ok(withSheet(found, sheet, channel, context)),
            );
      return sent.ok && wouldStay !== null
        ? editing(sent.value, id, (it) => ({ ...it, wouldStay }))
        : sent;
    },
  ),
  takeBackSheet: change("Take the sheet back", z.object({ of }), (workspace, { of: id }) =>
    id === null
      ? editing(workspace, null, (it) => ({ ...it, sent: null }))
      : editingOpportunity(workspace, id, (found) => ok(withoutSheet(found))),
  ),
  /** The sheet that is out is answered or over: it is kept, and the next can be written. */
  startNewSheet: change("Write a new sheet", z.object({ of }), (workspace, { of: id }) =>
    id === null
      ? editingOwn(workspace, (it) =>
          it.sent
            ? {
                ...it,
                earlier: [...it.earlier, { sent: it.sent, answer: it.answer }],
                sent: null,
                answer: null,
              }
            : it,
        )
      : editingOpportunity(workspace, id, (found) => ok(withSheetPutBy(found))),
  ),
  putRedFlag: change(
    "Tick a red flag",
    z.object({ of, flag: redFlagSchema }),
    (workspace, { of: id, flag }) =>
      editing(workspace, id, (it) => ({
        ...it,
        redFlags: [...it.redFlags.filter((known) => known.kind !== flag.kind), flag],
      })),
  ),
  removeRedFlag: change(
    "Untick a red flag",
    z.object({ of, kind: z.enum(redFlagKinds) }),
    (workspace, { of: id, kind }) =>
      editing(workspace, id, (it) => ({
        ...it,
        redFlags: it.redFlags.filter((known) => known.kind !== kind),
      })),
  ),
  writeMessage: change(
    "Write a message",
    z.object({ of, message: messageSchema }),
    (workspace, { of: id, message }) => editing(workspace, id, (it) => ({ ...it, message })),
  ),
  /** Null takes the answer away again. */
  answerOfEmployer: change(
    "Log the employer's answer",
    z.object({ answer: employerAnswerSchema.nullable() }),
    (workspace, { answer }) => editingOwn(workspace, (it) => ({ ...it, answer })),
  ),
};

function editing(
  workspace: Workspace,
  id: Id | null,
  edit: <C extends CounterOffer>(counterOffer: C) => C,
): Result<Workspace> {
  if (id === null) return editingOwn(workspace, edit);
  return editingOpportunity(workspace, id, (found) =>
    ok({ ...found, counterOffer: edit(found.counterOffer ?? noCounterOffer) }),
  );
}

function editingOwn(
  workspace: Workspace,
  edit: (counterOffer: OwnCounterOffer) => OwnCounterOffer,
): Result<Workspace> {
  const { currentJob } = workspace;
  if (!currentJob) return fail("not-found", { params: { what: "currentJob" } });
  const counterOffer = edit(currentJob.counterOffer ?? noOwnCounterOffer);
  return ok({ ...workspace, currentJob: { ...currentJob, counterOffer } });
}

function withSheet(
  opportunity: Opportunity,
  sheet: z.infer<typeof printedSheetSchema>,
  channel: Round["channel"],
  context: ChangeContext,
): Opportunity {
  const before = withoutSheet(opportunity);
  const open = openAsk(before, sheet.base);
  const ask = open ?? askOf(sheet, channel, context.newId());
  const due = dueDate(sheet.until, context.newId());
  const told = open ? before : withLoggedRound(before, ask, context);
  return {
    ...told,
    deadlines: [...told.deadlines, due],
    counterOffer: {
      ...(opportunity.counterOffer ?? noCounterOffer),
      sent: {
        ...sheet,
        roundId: ask.id,
        isAskLogged: open === null,
        deadlineId: due.id,
        basesBefore: basesBefore(before),
      },
    },
  };
}

/** The number on the sheet as an ask. */
function askOf(
  sheet: z.infer<typeof printedSheetSchema>,
  channel: Round["channel"],
  id: Id,
): Round {
  return {
    id,
    date: sheet.at.slice(0, 10),
    by: "me",
    kind: "ask",
    pay: paySchema.parse({ amount: sheet.base }),
    evidence: "written",
    channel,
    note: "",
  };
}

/** The end of the two days beside the other deadlines, so that Today knows it too (R23). */
function dueDate(until: Minute, id: Id): Deadline {
  return {
    id,
    kind: "other",
    date: until.slice(0, 10),
    time: until.slice(11),
    note: "signature due, two days are over",
    isDone: false,
  };
}

/** The same number, said already and not answered yet: printing it is not a second ask. */
function openAsk({ rounds }: Opportunity, base: Money): Round | null {
  const last = rounds.at(-1);
  return last?.by === "me" &&
    last.kind === "ask" &&
    last.pay.per === "year" &&
    last.pay.amount.minor === base.minor &&
    last.pay.amount.currency === base.currency
    ? last
    : null;
}

/** Its ask stays among the rounds, its deadline is over. */
function withSheetPutBy(opportunity: Opportunity): Opportunity {
  const { counterOffer, deadlines } = opportunity;
  if (!counterOffer?.sent) return opportunity;
  const { sent, earlier } = counterOffer;
  return {
    ...opportunity,
    deadlines: deadlines.map((it) => (it.id === sent.deadlineId ? { ...it, isDone: true } : it)),
    counterOffer: { ...counterOffer, earlier: [...earlier, { sent, answer: null }], sent: null },
  };
}

/** Not sent after all: its deadline goes with it, and its ask unless something came after it. */
function withoutSheet(opportunity: Opportunity): Opportunity {
  const { counterOffer } = opportunity;
  if (!counterOffer?.sent) return opportunity;
  const { sent } = counterOffer;
  const { roundId, isAskLogged, deadlineId } = sent;
  const cleared = {
    ...opportunity,
    deadlines: opportunity.deadlines.filter((it) => it.id !== deadlineId),
    counterOffer: { ...counterOffer, sent: null },
  };
  const isLast = opportunity.rounds.at(-1)?.id === roundId;
  const isAnswered = opportunity.packages.some((it) => isBaseSince(it, sent));
  return isAskLogged && roundId !== null && isLast && !isAnswered
    ? withoutRound(cleared, roundId)
    : cleared;
}
