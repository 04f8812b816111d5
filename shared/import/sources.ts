import type { Stage } from "../model/opportunity";
import { guessColumn, headerKey, type ImportColumn } from "./columns";

/** A kind of file that people arrive with, recognised by its headers. */
export type Source = {
  readonly name: string;
  /** Headers that all must be there; of a group, one. */
  readonly signature: readonly (string | readonly string[])[];
  /** Where this source means something else than the usual word, or must not be read. */
  readonly columns?: Readonly<Record<string, ImportColumn>>;
  /** The stage of a row that names none. */
  readonly stage: Stage;
};

export const salaryObservations: Source = {
  name: "Salary observations",
  signature: [["tracker#", "trackernumber", "tracker"], "date", "type", "amount", "currency"],
  stage: "applied",
};

/** The most telling first: the first whose whole signature is there wins. */
export const sources: readonly Source[] = [
  salaryObservations,
  {
    name: "LinkedIn job applications",
    signature: ["applicationdate", "companyname", "jobtitle", "joburl"],
    // Question And Answers holds private answers: it is never read. The contact is the applicant.
    columns: {
      questionandanswers: "skip",
      resumename: "skip",
      contactemail: "skip",
      contactphonenumber: "skip",
    },
    stage: "applied",
  },
  {
    name: "LinkedIn saved jobs",
    signature: ["saveddate", "joburl", "jobtitle", "companyname"],
    stage: "target",
  },
  {
    name: "JobSync",
    signature: ["jobtitle", "jobtype", "workplacetype", "jobsource", "status"],
    columns: { index: "skip", applied: "skip", createdat: "saved-on" },
    stage: "target",
  },
  { name: "Huntr", signature: ["title", "companyname", "listname"], stage: "target" },
  {
    name: "Huntr",
    signature: [
      ["company", "employer"],
      ["title", "jobtitle"],
      "list",
      ["datesaved", "dateapplied", "url"],
    ],
    stage: "target",
  },
  {
    name: "Teal",
    signature: ["companyname", "jobtitle", "status", "datesaved"],
    stage: "target",
  },
  { name: "Simplify", signature: ["job", "company", "applied", "status"], stage: "applied" },
  {
    name: "Reactive Resume",
    signature: [
      ["company", "employer", "organization"],
      ["role", "title", "position", "jobtitle"],
      ["stage", "status"],
      "tags",
    ],
    stage: "applied",
  },
];

/** A table of nobody's in particular. */
const ownTable: Source = { name: "A table of your own", signature: [], stage: "target" };
/** Offers with a base each, as columns or as rows. */
const offerTable: Source = {
  name: "A table of offers",
  signature: [],
  stage: "verbal-offer",
};

export type Recognised = {
  readonly source: Source;
  /** What each column becomes, in the order of the header. */
  readonly columns: readonly ImportColumn[];
};

/** Which source a header belongs to and what its columns become. */
export function recognise(header: readonly string[]): Recognised {
  const keys = header.map(headerKey);
  const known = sources.find(({ signature }) =>
    signature.every((group) => [group].flat().some((key) => keys.includes(key))),
  );
  const guessed = keys.map(
    (key, index) => known?.columns?.[key] ?? guessColumn(header[index] ?? ""),
  );
  const source = known ?? (guessed.includes("base") ? offerTable : ownTable);
  return { source, columns: oncePerColumn(guessed) };
}

/** Only notes and contacts may come from several columns; of the rest the first one counts. */
function oncePerColumn(columns: readonly ImportColumn[]): readonly ImportColumn[] {
  return columns.map((column, index) =>
    isShared(column) || columns.indexOf(column) === index ? column : "note",
  );
}

function isShared(column: ImportColumn): boolean {
  return ["note", "contact", "equity", "level", "skip"].includes(column);
}
