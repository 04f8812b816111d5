import { z } from "zod";
import { idSchema } from "../model/basics";
import { contactSchema } from "../model/contact";
import { currentJobSchema } from "../model/current-job";
import { patchOf } from "../model/patch";
import { assumptionsSchema, settingsSchema } from "../model/settings";
import { emptyWorkspace, isUntouched } from "../model/workspace";
import { currencySchema, positiveMoneySchema } from "../money";
import { fail, ok } from "../result";
import { sampleSearch } from "../sample/sample-search";
import { change } from "./change";
import { pastJobOf } from "./leave-job";
import { withOneDecider } from "./one-decider";

const settingsPatch = z.strictObject({
  settings: patchOf(settingsSchema.unwrap().omit({ assumptions: true })),
  assumptions: patchOf(assumptionsSchema.unwrap()).default({}),
});

/** The three fields of a first run: the currency, the job if there is one, and what the user hopes for. */
const firstFigures = z.object({
  currency: currencySchema,
  currentJob: currentJobSchema.nullable(),
  guess: positiveMoneySchema.nullable(),
});

export const workspaceChanges = {
  /** One act, so that one undo brings the empty start back. */
  startSearch: change(
    "Start the search",
    firstFigures,
    (workspace, { currency, currentJob, guess }) =>
      isUntouched(workspace)
        ? ok({
            ...workspace,
            currentJob,
            settings: { ...workspace.settings, currency, guess, guessSource: "" },
          })
        : fail("workspace-not-empty"),
  ),
  changeSettings: change(
    "Change a setting",
    settingsPatch,
    (workspace, { settings, assumptions }) =>
      ok({
        ...workspace,
        settings: {
          ...workspace.settings,
          ...settings,
          assumptions: { ...workspace.settings.assumptions, ...assumptions },
        },
      }),
  ),
  /** First run, or after leaving a job: there is one current job (R2), so a second is refused. */
  addCurrentJob: change("Add the current job", currentJobSchema, (workspace, currentJob) =>
    workspace.currentJob === null
      ? ok({ ...workspace, currentJob })
      : fail("current-job-exists", { params: { employer: workspace.currentJob.employer } }),
  ),
  editCurrentJob: change("Edit the current job", currentJobSchema, (workspace, currentJob) =>
    ok({ ...workspace, currentJob }),
  ),
  /** The job that was left stays in the career (R25): one act, so that one undo brings it back whole. */
  removeCurrentJob: change("Leave the current job", z.object({}), (workspace, _, context) => {
    if (!workspace.currentJob) return ok(workspace);
    const past = pastJobOf(workspace.currentJob, context);
    return ok({
      ...workspace,
      currentJob: null,
      pastJobs: { ...workspace.pastJobs, [past.id]: past },
    });
  }),
  putContact: change("Edit a contact", contactSchema, (workspace, contact) =>
    ok(withOneDecider(workspace, contact)),
  ),
  removeContact: change("Delete a contact", z.object({ id: idSchema }), (workspace, { id }) => {
    if (!workspace.contacts[id]) return fail("not-found", { params: { what: "contact" } });
    const { [id]: _, ...contacts } = workspace.contacts;
    const opportunities = Object.fromEntries(
      Object.entries(workspace.opportunities).map(([opportunityId, opportunity]) => [
        opportunityId,
        opportunity.interviews.some((interview) => interview.contactIds.includes(id))
          ? {
              ...opportunity,
              interviews: opportunity.interviews.map((interview) => ({
                ...interview,
                contactIds: interview.contactIds.filter((it) => it !== id),
              })),
            }
          : opportunity,
      ]),
    );
    return ok({ ...workspace, contacts, opportunities });
  }),
  loadSample: change("Look around with a sample", z.object({}), (workspace, _, context) =>
    isUntouched(workspace) ? ok(sampleSearch(context.today)) : fail("workspace-not-empty"),
  ),
  leaveSample: change("Leave the sample", z.object({}), (workspace) =>
    workspace.isSample ? ok(emptyWorkspace) : fail("not-allowed"),
  ),
};
