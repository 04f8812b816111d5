import type { Failure, FailureCode } from "../../shared/result";
import { ChangedOutside } from "./document";
import { errorCode } from "./system-error";

const codeByError: Readonly<Record<string, FailureCode>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
  EROFS: "read-only",
};

/** Why the disk took nothing, for the one place that words failures. `reason` is the system's own name of it. */
export function diskFailure(error: unknown): Failure {
  if (error instanceof ChangedOutside) return { code: "changed-outside" };
  const reason = errorCode(error) || String(error);
  return { code: codeByError[reason] ?? "not-saved", params: { reason } };
}
