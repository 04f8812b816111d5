/** Expected failures travel as values; broken invariants throw. */

/** Every way an act of the user can be refused. `wording/failure-sentence.ts` turns each into a sentence. */
export const failureCodes = [
  "invalid-input",
  "not-found",
  "amount-not-a-number",
  "amount-is-a-range",
  "amount-not-positive",
  "amount-absurd",
  "not-a-number",
  "value-missing",
  "not-yearly",
  "unknown-currency",
  "currency-mismatch",
  "missing-rate",
  "not-a-date",
  "deadline-before-offer",
  "end-before-start",
  "company-missing",
  "role-missing",
  "source-missing",
  "reason-missing",
  "step-outside-job",
  "current-job-exists",
  "nothing-to-undo",
  "nothing-to-redo",
  "not-a-workspace",
  "wrong-passphrase",
  "passphrase-too-short",
  "passphrases-differ",
  "locked",
  "not-a-table",
  "encoding-unknown",
  "separator-differs",
  "file-unreadable",
  "cancelled",
  "not-a-disclosure-file",
  "no-filings",
  "file-too-large",
  "file-name-unsafe",
  "file-kind-unknown",
  "file-kind-wrong",
  "file-missing",
  "file-changed",
  "file-not-opened",
  "not-drawn",
  "newer-workspace",
  "workspace-not-empty",
  "not-saved",
  "read-only",
  "disk-full",
  "changed-outside",
  "cannot-open-file",
  "out-of-range",
  "fractions-do-not-sum",
  "probabilities-do-not-sum",
  "tiers-not-rising",
  "base-missing",
  "negative-amount",
  "no-evidence",
  "contradiction",
  "not-allowed",
  "host-unreachable",
  "unexpected",
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** `field` is the path of the input the sentence belongs to, as in `pay.amount`; `params` fill the sentence. */
export type Failure = {
  readonly code: FailureCode;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T = never>(code: FailureCode, more: Omit<Failure, "code"> = {}): Result<T> {
  return { ok: false, failure: { code, ...more } };
}

/** Closes a union: a new case that is not handled does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
