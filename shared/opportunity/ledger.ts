import type { Day, Id } from "../model/basics";
import { type Evidence, isOnPaper } from "../model/evidence";
import type { Opportunity } from "../model/opportunity";
import type { Channel, Round, RoundKind } from "../model/round";
import { annualisedIn, type Exchange } from "../negotiation/convert";
import type { Failure } from "../result";
import { type MoneyAxis, moneyAxis } from "./money-axis";

/** The shape that stands for a figure: they are circles and documents, I am diamonds. */
type LedgerMark = "paper" | "verbal" | "ask" | "accepted" | "refused";

/** One exchange of a number, on the side of who said it. Amounts are units a year. */
export type LedgerRow = {
  readonly id: Id;
  readonly round: Round;
  readonly date: Day;
  readonly by: "them" | "me";
  readonly kind: RoundKind;
  readonly label: string;
  readonly evidence: Evidence;
  readonly channel: Channel;
  readonly note: string;
  readonly isRefusal: boolean;
  /** Null when there is no rate for its currency (R28): shown as entered, left off the axis. */
  readonly units: number | null;
  readonly failure: Failure | null;
  readonly mark: LedgerMark | null;
};

/** A way through the rows: where a line turns, by row from the top and by amount. */
export type LedgerPoint = { readonly row: number; readonly units: number };

export type Ledger = {
  readonly rows: readonly LedgerRow[];
  readonly axis: MoneyAxis | null;
  readonly theirPath: readonly LedgerPoint[];
  readonly myPath: readonly LedgerPoint[];
  /** From their first number to their newest, and how many they named. */
  readonly moved: { readonly units: number; readonly count: number } | null;
  /** What lies between my number and their newest: the next ask where there is one, else my last. */
  readonly between: number | null;
  /** False while I have named no number: what lies between is then up to the next ask. */
  readonly hasAsked: boolean;
  readonly onPaper: number;
};

type Landmarks = {
  readonly floor: number | null;
  readonly ceiling: number | null;
  /** The next ask, drawn as a last row of mine. */
  readonly next: number | null;
};

/** The rounds of one company as a two-sided ledger over one money axis, oldest first. */
export function ledgerOf(
  opportunity: Opportunity,
  exchange: Exchange,
  { floor, ceiling, next }: Landmarks,
): Ledger {
  const rows = [...opportunity.rounds]
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map((round) => rowOf(round, exchange));
  const points = (isOn: (row: LedgerRow) => boolean) =>
    rows.flatMap((row, place) =>
      row.units !== null && isOn(row) ? [{ row: place, units: row.units }] : [],
    );
  const theirPath = points((row) => row.by === "them" && !row.isRefusal);
  const mine = points((row) => row.by === "me" && !row.isRefusal);
  const nextPoint = next === null ? [] : [{ row: rows.length, units: next }];
  const theirs = theirPath.map((it) => it.units);
  const newest = theirs.at(-1);
  const mySide = next ?? mine.at(-1)?.units;
  return {
    rows,
    axis: moneyAxis(
      [...rows.flatMap((row) => row.units ?? []), ...(next === null ? [] : [next])],
      [floor, ceiling].filter((it) => it !== null),
    ),
    theirPath,
    myPath: [...mine, ...nextPoint],
    moved:
      newest === undefined ? null : { units: newest - (theirs[0] ?? newest), count: theirs.length },
    between: newest === undefined || mySide === undefined ? null : Math.max(0, mySide - newest),
    hasAsked: mine.length > 0,
    onPaper: highestOnPaper(rows),
  };
}

function rowOf(round: Round, exchange: Exchange): LedgerRow {
  const { id, date, by, kind, evidence, channel, note } = round;
  const units = annualisedIn(round.pay, exchange);
  return {
    id,
    round,
    date,
    by,
    kind,
    label: labels[by][kind],
    evidence,
    channel,
    note,
    isRefusal: kind === "refusal",
    units: units.ok ? units.value : null,
    failure: units.ok ? null : units.failure,
    mark: markOf(round),
  };
}

function markOf({ by, kind, evidence }: Round): LedgerMark | null {
  if (kind === "acceptance") return "accepted";
  if (kind === "refusal") return by === "them" ? "refused" : null;
  if (by === "me") return "ask";
  return isOnPaper(evidence) ? "paper" : "verbal";
}

function highestOnPaper(rows: readonly LedgerRow[]): number {
  return Math.max(
    0,
    ...rows.flatMap((row) =>
      row.by === "them" && !row.isRefusal && isOnPaper(row.evidence) ? (row.units ?? []) : [],
    ),
  );
}

const shared = { "first-number": "First number", counter: "Counter", final: "Final" } as const;
const labels: Record<Round["by"], Record<RoundKind, string>> = {
  them: {
    ...shared,
    ask: "Ask",
    refusal: "Refused",
    acceptance: "Accepted",
    promise: "Promise",
  },
  me: {
    ...shared,
    ask: "Ask",
    refusal: "I refused",
    acceptance: "I accepted",
    promise: "Promise",
  },
};
