import type { Input } from "../../../shared/api";
import type { Day, Id } from "../../../shared/model/basics";
import { type Opportunity, opportunitySchema, type Stage } from "../../../shared/model/opportunity";
import type { Pay } from "../../../shared/model/pay";
import { type FieldProblems, schemaProblems } from "../../../shared/wording/field-problems";

/** What the dialog holds while a person types. */
export type OpportunityDraft = {
  readonly company: string;
  readonly role: string;
  readonly place: string;
  readonly link: string;
  readonly source: string;
  readonly stage: Stage;
  /** The day the stage began; null while the field is empty. */
  readonly date: Day | null;
  readonly postedPay: Pay | null;
};

const fieldNames = ["company", "role", "place", "link", "source", "postedPay", "date"] as const;
export type DraftProblems = FieldProblems<(typeof fieldNames)[number]>;

export function newDraft(stage: Stage, today: Day): OpportunityDraft {
  return {
    company: "",
    role: "",
    place: "",
    link: "",
    source: "",
    stage,
    date: today,
    postedPay: null,
  };
}

export function draftOf(opportunity: Opportunity): OpportunityDraft {
  const { company, role, place, link, source, postedPay, stages } = opportunity;
  const first = stages[0] ?? { stage: "target" as const, date: null };
  return { company, role, place, link, source, postedPay, stage: first.stage, date: first.date };
}

type Checked =
  | { readonly ok: true; readonly opportunity: Input<"addOpportunity"> }
  | { readonly ok: false; readonly problems: DraftProblems };

/** The record to save, or the sentence at each field that stands in the way. */
export function checkDraft(draft: OpportunityDraft, id: Id): Checked {
  const { stage, date, ...fields } = draft;
  const record = {
    ...fields,
    id,
    company: draft.company.trim(),
    role: draft.role.trim(),
    link: linkOf(draft.link),
    stages: [{ stage, date: date ?? "" }],
  };
  const parsed = opportunitySchema.safeParse(record);
  if (parsed.success) return { ok: true, opportunity: record };
  const { stages, ...others } = schemaProblems(parsed.error, [...fieldNames, "stages"]);
  return {
    ok: false,
    problems: {
      ...others,
      ...(stages && { date: stages }),
      ...(others.link && { link: "Write a web address, like https://example.com/job." }),
    },
  };
}

/** People paste `jobs.example.com/12`; a link needs its scheme. */
function linkOf(text: string): string {
  const link = text.trim();
  return link === "" || /^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link}`;
}
