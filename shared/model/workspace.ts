import { z } from "zod";
import { onceFor } from "../once-for";
import { idSchema } from "./basics";
import { contactSchema } from "./contact";
import { currentJobSchema } from "./current-job";
import { isInPlay, type Opportunity, opportunitySchema } from "./opportunity";
import { pastJobSchema } from "./past-job";
import { payFactSchema } from "./pay-fact";
import { settingsSchema } from "./settings";
import { snoozedRulesSchema } from "./snoozed-rule";

/** The version of the saved file. Raise it only together with a migration in electron/workspace/. */
export const SCHEMA_VERSION = 1;

/** A record is stored under its own id. */
function byId<T extends z.ZodType<{ readonly id: string }>>(record: T) {
  return z
    .record(idSchema, record)
    .refine((records) => Object.entries(records).every(([id, it]) => it.id === id), {
      message: "invalid-input",
    });
}

/** The saved file: one workspace is one JSON document. */
export const workspaceSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    /** True while the user looks around in the sample search. */
    isSample: z.boolean(),
    settings: settingsSchema,
    currentJob: currentJobSchema.nullable(),
    opportunities: byId(opportunitySchema),
    contacts: byId(contactSchema),
    pastJobs: byId(pastJobSchema).default({}),
    payFacts: byId(payFactSchema).default({}),
    /** Rules broken on purpose, with the reason. */
    snoozedRules: snoozedRulesSchema.default([]),
  })
  .readonly()
  .superRefine((workspace, context) => {
    for (const path of danglingReferences(workspace))
      context.addIssue({ code: "custom", message: "not-found", path: [...path] });
  });
export type Workspace = z.infer<typeof workspaceSchema>;

export const emptyWorkspace: Workspace = {
  schemaVersion: SCHEMA_VERSION,
  isSample: false,
  settings: settingsSchema.parse({}),
  currentJob: null,
  opportunities: {},
  contacts: {},
  pastJobs: {},
  payFacts: {},
  snoozedRules: [],
};

/** True before the first figure: nothing that a sample or a first run could overwrite. */
export function isUntouched(workspace: Workspace): boolean {
  return workspace.currentJob === null && Object.keys(workspace.opportunities).length === 0;
}

type Listed = { readonly all: readonly Opportunity[]; readonly inPlay: readonly Opportunity[] };

/** Listed once for each change: every view asks for them, and there may be thousands. */
const listed = onceFor((opportunities: Workspace["opportunities"]): Listed => {
  const all = Object.values(opportunities);
  return { all, inPlay: all.filter(isInPlay) };
});

/** Every opportunity, the one that was added first at the front. */
export function allOpportunities(
  workspace: Pick<Workspace, "opportunities">,
): readonly Opportunity[] {
  return listed(workspace.opportunities).all;
}

/** Those that have neither ended nor been signed, in the same order. */
export function opportunitiesInPlay(
  workspace: Pick<Workspace, "opportunities">,
): readonly Opportunity[] {
  return listed(workspace.opportunities).inPlay;
}

/** The parts of a workspace that hold records by id. */
export const recordTables = ["opportunities", "contacts", "pastJobs", "payFacts"] as const;
export type RecordTable = (typeof recordTables)[number];
export type RecordOf<T extends RecordTable> = Workspace[T][string];

type Pointing = Pick<Workspace, "opportunities" | "contacts">;

/** Where a record, one of `among`, points at one that is not there, as paths into the workspace. */
export function danglingReferences(
  workspace: Pointing,
  among: Pointing = workspace,
): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  for (const contact of Object.values(among.contacts))
    if (contact.opportunityId !== null && !workspace.opportunities[contact.opportunityId])
      paths.push(["contacts", contact.id]);
  for (const opportunity of Object.values(among.opportunities))
    for (const interview of opportunity.interviews)
      if (!interview.contactIds.every((id) => workspace.contacts[id]))
        paths.push(["opportunities", opportunity.id, "interviews", interview.id]);
  return paths;
}
