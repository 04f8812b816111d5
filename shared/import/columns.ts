/** What a column of somebody else's table can become here. */
export const importColumns = [
  "company",
  "role",
  "stage",
  "place",
  "link",
  "source",
  "note",
  "posted-pay",
  "saved-on",
  "applied-on",
  "contact",
  "base",
  "bonus",
  "sign-on",
  "equity",
  "vacation",
  "evidence",
  "deadline",
  "level",
  "skip",
] as const;
export type ImportColumn = (typeof importColumns)[number];

export const columnLabels: Readonly<Record<ImportColumn, string>> = {
  company: "Company",
  role: "Role",
  stage: "Stage",
  place: "Place",
  link: "Link",
  source: "Where you found it",
  note: "Note",
  "posted-pay": "Posted pay (hearsay)",
  "saved-on": "Date saved",
  "applied-on": "Date applied",
  contact: "Contact",
  base: "Base of an offer",
  bonus: "Target bonus",
  "sign-on": "Sign-on",
  equity: "Equity (kept in the note)",
  vacation: "Vacation days",
  evidence: "Written or verbal",
  deadline: "Deadline",
  level: "Level or team",
  skip: "Leave out",
};

/** A header without case, punctuation and spacing: `Job_Title ` and `jobTitle` are one. */
export function headerKey(header: string): string {
  return header
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}#]/gu, "");
}

/** Headers as trackers and spreadsheets write them, by what they become. */
const knownHeaders: Readonly<Record<Exclude<ImportColumn, "skip">, string>> = {
  company: "company companyname employer employername organization organisation firm",
  role: "jobtitle title role position roletitle job rolename positiontitle",
  stage: "status stage listname list state applicationstatus",
  place: "location place city worklocation office",
  link: "url link joburl jobposting posting jobpostingurl listing joblink",
  source: "source jobsource foundvia referral channel",
  note: "notes note comments comment description htmldescription tags remarks jobtype workplacetype",
  "posted-pay": "salary salaryrange compensation pay postedpay payrange advertisedsalary",
  "saved-on": "datesaved saveddate createdat dateadded added created",
  "applied-on": "dateapplied applicationdate applieddate appliedon dateofapplication applied",
  contact:
    "contactemail contactphonenumber recruiter contact contactname hiringmanager recruiteremail",
  base: "base basesalary basepay offer offeredsalary basecomp",
  bonus: "targetbonus bonus annualbonus bonustarget",
  "sign-on": "signon signonbonus signingbonus signing",
  equity: "equity equitygrant rsu rsus options stock grant vestingschedule refreshpolicy vesting",
  vacation: "pto ptodays vacation vacationdays holiday holidays leavedays annualleave",
  evidence: "writtenorverbal evidence offertype letter",
  deadline: "deadline expires offerexpires respondby decisiondeadline",
  level: "level team grade seniority startdate",
};

const columnByHeader: ReadonlyMap<string, ImportColumn> = new Map(
  Object.entries(knownHeaders).flatMap(([column, headers]) =>
    headers.split(" ").map((header) => [header, column as ImportColumn] as const),
  ),
);

/** What a header most likely means; `skip` when nothing here fits. */
export function guessColumn(header: string): ImportColumn {
  return columnByHeader.get(headerKey(header)) ?? "skip";
}
