import type { CounterOffer } from "../model/counter-offer";
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
  const { answer } = counterOffer;
  return [
    ...sheets,
    ...sheetRows({ company, role }, counterOffer, nameOf),
    ...(answer
      ? [
          sheetRow(
            { company, role },
            {
              part: "answer",
              date: answer.date,
              amount: answer.base ? unitsOf(answer.base) : null,
              currency: answer.base?.currency ?? null,
              text: answer.evidence,
            },
          ),
        ]
      : []),
  ];
}

type Sheet = { readonly company: string; readonly role: string };

function sheetRows(
  of: Sheet,
  { wouldStay, decisionMakerId, sent, redFlags }: CounterOffer,
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
  const printed = sent
    ? [
        sheetRow(of, {
          part: "sent",
          date: sent.at,
          until: sent.until,
          amount: unitsOf(sent.base),
          currency: sent.base.currency,
        }),
        ...sent.rows.map(({ kind, label, said, paper, ask, isAsked }) =>
          sheetRow(of, {
            part: kind,
            date: sent.at,
            text: label,
            said,
            on_paper: paper,
            ask,
            asked: isAsked,
          }),
        ),
      ]
    : [];
  const flags = redFlags.map(({ kind, date, note }) =>
    sheetRow(of, { part: kind, date, text: note }),
  );
  return [...standing, ...printed, ...flags];
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
