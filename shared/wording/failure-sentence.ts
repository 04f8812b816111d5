import type { Failure, FailureCode } from "../result";

type Params = Readonly<Record<string, string | number>>;

/** The word of `params[name]`, or `otherwise` where the failure came without it. */
function word(params: Params, name: string, otherwise: string): string {
  const found = params[name];
  return found === undefined || found === "" ? otherwise : String(found);
}

/** One plain sentence a refusal: what is wrong, then what to do. Never blame, never a code. */
const sentences: Readonly<Record<FailureCode, (params: Params) => string>> = {
  // amounts
  "amount-not-a-number": () => "Write one amount, like 120k or 120,000.",
  "amount-is-a-range": () =>
    "That is a range. Write one number: a range is heard as its low end (R15). A range of theirs belongs in the note.",
  "amount-not-positive": () => "Pay must be more than zero.",
  "amount-absurd": () => "That is more than anyone pays. Check the zeros.",
  "negative-amount": () => "This amount cannot be negative.",
  "unknown-currency": (params) =>
    `${word(params, "currency", "That")} is not a currency code. Use one like USD, EUR or GBP.`,
  "currency-mismatch": (params) =>
    `${word(params, "from", "One currency")} and ${word(params, "to", "another")} do not add up. Enter both in one currency.`,
  "missing-rate": (params) =>
    `There is no rate from ${word(params, "from", "that currency")} to ${word(params, "to", "yours")}. Add one with its date in Settings.`,
  "not-yearly": () => "Write this one as an amount a year.",
  "not-a-number": (params) =>
    params.whole === undefined
      ? "Write a number, like 20 or 7.5."
      : "Write a whole number, like 3.",
  "out-of-range": (params) =>
    params.min !== undefined && params.max !== undefined
      ? `Use a number from ${params.min} to ${params.max}.`
      : params.max !== undefined
        ? `Use a number up to ${params.max}.`
        : params.min !== undefined
          ? `Use a number from ${params.min}.`
          : "That number is outside what is possible here.",
  "value-missing": () => "Fill this in.",
  "fractions-do-not-sum": () => "The parts must add up to 100%.",
  "probabilities-do-not-sum": () => "The chances must add up to 100%.",
  "tiers-not-rising": () => "Each tier must end above the one before it.",

  // dates
  "not-a-date": () => "Write a date, like 2026-05-12.",
  "deadline-before-offer": (params) =>
    `An offer cannot expire before it was made${params.offered === undefined ? "" : ` (${params.offered})`}.`,
  "end-before-start": (params) =>
    `The end is before the start${params.start === undefined ? "" : ` (${params.start})`}.`,

  // the lock
  "wrong-passphrase": () => "That is not the passphrase. Capital letters and spaces count.",
  "passphrase-too-short": () => "Use at least 12 characters: a few words are easy to keep in mind.",
  "passphrases-differ": () => "The two are not the same. Type the new one twice.",
  locked: () => "The workspace is locked. Unlock it first.",

  // files
  "not-a-table": () =>
    "This file is not a table of text. Save it as CSV or TSV, or paste the rows.",
  "encoding-unknown": () =>
    "The letters of this file cannot be told for certain. Save it again as CSV in UTF-8.",
  "separator-differs": () => "This row is not cut into cells like the others.",
  "file-unreadable": () => "The file cannot be read. Perhaps it was moved or is being changed.",
  cancelled: () => "Cancelled. Nothing was changed.",
  "not-a-disclosure-file": () =>
    "This is not the H-1B disclosure file: columns like EMPLOYER_NAME and WAGE_RATE_OF_PAY_FROM are missing.",
  "no-filings": () =>
    "No certified full-time filing with a yearly base is in this file. Nothing was changed.",
  "file-too-large": (params) =>
    `That file is larger than ${word(params, "most", "this can read")}.`,
  "file-name-unsafe": () =>
    "This file name has characters that mislead, or that some computers refuse. Rename the file, then add it.",
  "file-kind-unknown": () =>
    "Documents can be PDF, PNG, JPEG, WebP, Word (.docx) or e-mail (.eml) files.",
  "file-kind-wrong": () => "What is in this file is not what its name says, so it is not used.",
  "file-missing": () =>
    "The file of this document is not in the data folder. An export holds the list, not the files.",
  "file-changed": () => "The file of this document was changed or damaged, so it is not opened.",
  "not-drawn": () => "The picture could not be drawn here. Save the page as PDF instead.",
  "file-not-opened": () => "No program on this computer opened the document.",

  // records
  "company-missing": () => "Write the name of the company.",
  "role-missing": () => "Write the role.",
  "source-missing": () => "Write where this number comes from.",
  "reason-missing": () => "Write why this rule may wait.",
  "step-outside-job": () => "Each pay step must lie between the first and the last day of the job.",
  "base-missing": () => "Enter the base salary first.",
  "current-job-exists": (params) =>
    `You already have a current job${params.employer ? `, ${params.employer}` : ""}. Edit that one.`,
  "not-found": (params) =>
    `This ${word(params, "what", "record")} is gone. Perhaps another window deleted it.`,
  "invalid-input": () => "Something in this form is not filled in correctly.",
  "not-allowed": () => "That does not fit here.",
  "no-evidence": () => "There is no number yet to work with.",
  contradiction: () => "Two records contradict each other. Check which one is right.",

  // the workspace and its file
  "nothing-to-undo": () => "There is nothing to undo.",
  "nothing-to-redo": () => "There is nothing to redo.",
  "not-a-workspace": () => "This file is not a Leverage export. Nothing was changed.",
  "newer-workspace": () =>
    "This file was saved by a newer version of Leverage. Install that version to open it.",
  "workspace-not-empty": () =>
    "You already have records here. Export them first, then start empty.",
  "not-saved": () => "The saved file could not be replaced, so this is not saved.",
  "read-only": () => "The data folder cannot be written to, so nothing can be changed.",
  "disk-full": () => "The disk is full, so this is not saved. Free some space.",
  "changed-outside": () =>
    "Another program changed the saved file, so this is not saved. Choose which version to go on with.",
  "cannot-open-file": (params) =>
    `The saved file cannot be opened${params.reason ? ` (${params.reason})` : ""}. Nothing was changed.`,
  "host-unreachable": () =>
    "Leverage does not answer. Start it again, then open the address it prints.",
  unexpected: () => "Something went wrong here that Leverage did not expect. Nothing was changed.",
};

/** The one place that turns an expected failure into words for the user. */
export function failureSentence(failure: Failure): string {
  return sentences[failure.code](failure.params ?? {});
}
