import type { Id } from "../model/basics";
import { isOnPaper } from "../model/evidence";
import type { Ledger } from "./ledger";

/** One line of the first step: what has to happen for the base, and the figure that proves it did. */
export type BaseLine = {
  readonly kind: "they-spoke-first" | "number-first" | "one-ask" | "ask-again" | "on-paper";
  readonly isDone: boolean;
  readonly units: number | null;
};

/**
 * Base, step by step: who spoke first (R14), one fixed ask (R15), the next one, and paper (R4).
 * Read off the records, so there is nothing to tick. `implied`: their answers that stand for an ask
 * of mine nobody logged.
 */
export function baseLines(
  ledger: Ledger,
  next: number | null,
  implied: readonly Id[] = [],
): readonly BaseLine[] {
  const numbers = ledger.rows.flatMap(({ id, by, kind, units }) => {
    if (implied.includes(id)) return [{ by: "me", units }];
    return kind === "refusal" || kind === "acceptance" ? [] : [{ by, units }];
  });
  const first = numbers[0] ?? null;
  const asks = numbers.filter((row) => row.by === "me");
  const lastAsk = asks.at(-1) ?? null;
  const isAgreed = ledger.rows.some((row) => row.kind === "acceptance" && isOnPaper(row.evidence));
  const opening: BaseLine =
    first?.by === "them"
      ? { kind: "they-spoke-first", isDone: true, units: first.units }
      : { kind: "number-first", isDone: first !== null, units: first?.units ?? next };
  const again: readonly BaseLine[] =
    asks.length > 0 && next !== null ? [{ kind: "ask-again", isDone: false, units: next }] : [];
  return [
    opening,
    ...(first?.by === "me" && asks.length < 2
      ? []
      : [{ kind: "one-ask" as const, isDone: lastAsk !== null, units: lastAsk?.units ?? null }]),
    ...again,
    {
      kind: "on-paper",
      isDone: isAgreed || ledger.onPaper > 0,
      units: ledger.onPaper > 0 ? ledger.onPaper : null,
    },
  ];
}
