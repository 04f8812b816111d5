import Papa from "papaparse";
import { currentStage, type Opportunity } from "../model/opportunity";
import type { Pay } from "../model/pay";
import type { Workspace } from "../model/workspace";
import { unitsOf } from "../money";
import type { CsvRow } from "./csv-row";
import { exportedDocuments } from "./document-paths";
import {
  actionRows,
  currentJobPayRows,
  documentRows,
  pastJobRows,
  payFactRow,
} from "./history-tables";
import {
  counterOfferRows,
  preparationRows,
  rateRows,
  settingRows,
  snoozedRuleRows,
} from "./plan-tables";

/** A CSV file of the export, RFC 4180. */
type CsvFile = { readonly fileName: string; readonly text: string };

/**
 * Every table of the workspace as CSV. A cell that a spreadsheet would run as a formula is neutralised
 * with a leading apostrophe (OWASP, CSV injection). Amounts are plain numbers with their currency beside.
 */
export function csvTables(workspace: Workspace): readonly CsvFile[] {
  const all = Object.values(workspace.opportunities);
  const paths = new Map(exportedDocuments(all).map(({ id, path }) => [id, path]));
  return [
    csvFile("opportunities", all.map(opportunityRow)),
    csvFile("stages", all.flatMap(stageRows)),
    csvFile("numbers", all.flatMap(roundRows)),
    csvFile("packages", [...currentJobRows(workspace), ...all.flatMap(packageRows)]),
    csvFile(
      "interviews",
      all.flatMap((it) => interviewRows(it, workspace)),
    ),
    csvFile("preparation", all.flatMap(preparationRows)),
    csvFile("deadlines", all.flatMap(deadlineRows)),
    csvFile("actions", all.flatMap(actionRows)),
    csvFile(
      "documents",
      all.flatMap((it) => documentRows(it, paths)),
    ),
    csvFile("counter-offers", counterOfferRows(workspace)),
    csvFile(
      "people",
      Object.values(workspace.contacts).map((it) => contactRow(it, workspace)),
    ),
    csvFile("past-jobs", [
      ...Object.values(workspace.pastJobs).flatMap(pastJobRows),
      ...currentJobPayRows(workspace),
    ]),
    csvFile("pay-facts", Object.values(workspace.payFacts).map(payFactRow)),
    csvFile("rates", rateRows(workspace)),
    csvFile("rules-waiting", snoozedRuleRows(workspace)),
    csvFile("settings", settingRows(workspace)),
  ];
}

function csvFile(name: string, rows: readonly CsvRow[]): CsvFile {
  const text = Papa.unparse([...rows], { escapeFormulae: true, newline: "\r\n" });
  return { fileName: `${name}.csv`, text };
}

function opportunityRow(it: Opportunity): CsvRow {
  const { stage, date } = currentStage(it);
  return {
    company: it.company,
    role: it.role,
    stage,
    since: date,
    place: it.place,
    link: it.link,
    source: it.source,
    posted_pay: it.postedPay ? unitsOf(it.postedPay.amount) : null,
    posted_pay_currency: it.postedPay?.amount.currency ?? null,
    posted_pay_per: it.postedPay?.per ?? null,
    base_agreed: it.agenda.base,
    perks_agreed: it.agenda.concrete,
    risky_agreed: it.agenda.risky,
    refusal_ends: it.refusalEnds,
    keeps_waiting_since: it.keepsWaitingSince,
    note: it.note,
  };
}

function stageRows({ company, role, stages }: Opportunity): readonly CsvRow[] {
  return stages.map(({ stage, date }) => ({ company, role, stage, date }));
}

function payCells(pay: Pay | null): CsvRow {
  return {
    amount: pay ? unitsOf(pay.amount) : null,
    currency: pay?.amount.currency ?? null,
    per: pay?.per ?? null,
  };
}

function roundRows({ company, role, rounds }: Opportunity): readonly CsvRow[] {
  return rounds.map((it) => ({
    company,
    role,
    date: it.date,
    who: it.by,
    what: it.kind,
    ...payCells(it.pay),
    evidence: it.evidence,
    channel: it.channel,
    note: it.note,
  }));
}

type PackageOwner = {
  readonly company: string;
  readonly role: string;
  readonly packages: Opportunity["packages"];
};

/** One row for the base of each version and one for each of its components, with all it holds. */
function packageRows({ company, role, packages }: PackageOwner): readonly CsvRow[] {
  return packages.flatMap((version) => {
    const common = { company, role, version: version.date };
    const base = version.base;
    return [
      {
        ...common,
        part: "base",
        evidence: base?.evidence ?? null,
        ...payCells(base?.pay ?? null),
        details: version.note || null,
      },
      ...version.components.map(({ id: _, kind, evidence, ...inputs }) => ({
        ...common,
        part: kind,
        evidence,
        ...payCells(null),
        details: JSON.stringify(inputs),
      })),
      ...version.none.map((kind) => ({
        ...common,
        part: kind,
        evidence: null,
        ...payCells(null),
        details: "none",
      })),
    ];
  });
}

function currentJobRows({ currentJob }: Workspace): readonly CsvRow[] {
  if (!currentJob) return [];
  const { employer, role } = currentJob;
  return packageRows({ company: employer, role, packages: [currentJob.package] });
}

function interviewRows(
  { company, role, interviews }: Opportunity,
  { contacts }: Workspace,
): readonly CsvRow[] {
  return interviews.map(
    ({ title, type, date, start, end, place, contactIds, outcome, rating, note }) => ({
      company,
      role,
      title,
      type,
      date,
      start,
      end,
      place,
      people: contactIds.map((id) => contacts[id]?.name ?? "").join(", "),
      outcome,
      rating,
      note,
    }),
  );
}

function deadlineRows({ company, role, deadlines }: Opportunity): readonly CsvRow[] {
  return deadlines.map(({ kind, date, time, note, isDone }) => ({
    company,
    role,
    kind,
    date,
    time,
    note,
    done: isDone,
  }));
}

function contactRow(contact: Workspace["contacts"][string], { opportunities }: Workspace): CsvRow {
  const company = contact.opportunityId ? opportunities[contact.opportunityId]?.company : null;
  const { name, title, decides, email, phone, lastContact, followUp, note } = contact;
  return {
    name,
    title,
    company: company ?? null,
    decides,
    email,
    phone,
    last_contact: lastContact,
    follow_up: followUp,
    note,
  };
}
