import type { CounterOffer, EarlierSheet, SentSheet } from "../model/counter-offer";
import type { Opportunity } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { unitsOf } from "../money";
import type { CsvRow } from "./csv-row";

/** What to have ready before each talk. */
export function preparationRows({ company, role, interviews }: Opportunity): readonly CsvRow[] {
  return interviews.flatMap(({ title, date, preparation }) =>
    preparation.map(({ text, isDone }) => ({
      company,
      role,
      interview: title,
      date,
      text,
      done: isDone,
    })),
  );
}

/** Every counter-offer sheet: the answers about it, the rows that went out, the warning signs since. */
export function counterOfferRows({
  opportunities,
  currentJob,
  contacts,
}: Workspace): readonly CsvRow[] {
  const nameOf = (id: string | null) => (id === null ? null : (contacts[id]?.name ?? null));
  const sheets = Object.values(opportunities).flatMap(({ company, role, counterOffer }) =>
    counterOffer ? sheetRows({ company, role }, counterOffer, nameOf) : [],
  );
  if (!currentJob?.counterOffer) return sheets;
  const { employer: company, role, counterOffer } = currentJob;
  return [
    ...sheets,
    ...sheetRows({ company, role }, counterOffer, nameOf),
    ...answerRows({ company, role }, counterOffer.answer),
  ];
}

function answerRows(of: Sheet, answer: EarlierSheet["answer"]): readonly CsvRow[] {
  if (answer === null) return [];
  const { date, base, evidence } = answer;
  const amount = base ? unitsOf(base) : null;
  const currency = base?.currency ?? null;
  return [sheetRow(of, { part: "answer", date, amount, currency, text: evidence })];
}

type Sheet = { readonly company: string; readonly role: string };

function sheetRows(
  of: Sheet,
  { wouldStay, decisionMakerId, sent, earlier, redFlags, message }: CounterOffer,
  nameOf: (id: string | null) => string | null,
): readonly CsvRow[] {
  const standing = [
    ...(wouldStay === null
      ? []
      : [sheetRow(of, { part: "would-stay", text: wouldStay ? "yes" : "no" })]),
    ...(decisionMakerId === null
      ? []
      : [sheetRow(of, { part: "decides", text: nameOf(decisionMakerId) })]),
  ];
  const before = earlier.flatMap((it) => [
    ...printedRows(of, it.sent),
    ...answerRows(of, it.answer),
  ]);
  const printed = sent ? printedRows(of, sent) : [];
  const flags = redFlags.map(({ kind, date, note }) =>
    sheetRow(of, { part: kind, date, text: note }),
  );
  const draft = message === "" ? [] : [sheetRow(of, { part: "message", text: message })];
  return [...standing, ...before, ...printed, ...flags, ...draft];
}

function printedRows(of: Sheet, { at, until, base, rows }: SentSheet): readonly CsvRow[] {
  const { currency } = base;
  return [
    sheetRow(of, { part: "sent", date: at, until, amount: unitsOf(base), currency }),
    ...rows.map(({ kind, label, said, paper, ask, isAsked }) =>
      sheetRow(of, {
        part: kind,
        date: at,
        text: label,
        said,
        on_paper: paper,
        ask,
        asked: isAsked,
      }),
    ),
  ];
}

/** All rows of one table have the same columns. */
function sheetRow({ company, role }: Sheet, cells: CsvRow): CsvRow {
  const empty: CsvRow = {
    part: null,
    date: null,
    until: null,
    amount: null,
    currency: null,
    text: null,
    said: null,
    on_paper: null,
    ask: null,
    asked: null,
  };
  return { company, role, ...empty, ...cells };
}

export function rateRows({ settings }: Workspace): readonly CsvRow[] {
  return settings.rates.map(({ from, to, rate, date }) => ({ from, to, rate, date }));
}

export function snoozedRuleRows({ snoozedRules }: Workspace): readonly CsvRow[] {
  return snoozedRules.map(({ rule, reason, until }) => ({ rule, reason, until }));
}

/** One row a setting and an assumption, under the names of the saved file. */
export function settingRows({ settings }: Workspace): readonly CsvRow[] {
  const { assumptions, rates: _, ...rest } = settings;
  return Object.entries({ ...rest, ...assumptions }).map(([setting, value]) => ({
    setting,
    value: typeof value === "object" && value !== null ? unitsOf(value) : value,
    currency: typeof value === "object" && value !== null ? value.currency : null,
  }));
}
