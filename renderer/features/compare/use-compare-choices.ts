import { useSessionStorage } from "@mantine/hooks";
import { useMemo } from "react";
import { z } from "zod";
import { type ColumnId, CURRENT_JOB } from "../../../shared/compensation/compare-view";
import { type Period, periods } from "../../../shared/compensation/totals";
import { type Id, idSchema } from "../../../shared/model/basics";

const RISK_STEP = 0.05;

const columnSchema = z.union([idSchema, z.literal(CURRENT_JOB)]);

const choicesSchema = z.object({
  /** Null until the user chose: the view model chooses for them. */
  selected: z.array(idSchema).nullable(),
  riskShare: z.number().min(0).max(1),
  period: z.enum(periods),
  /** The two set against each other; null for the leader and its strongest rival. */
  pair: z.tuple([columnSchema, columnSchema]).readonly().nullable(),
});
type Choices = z.infer<typeof choicesSchema>;

const firstChoices: Choices = { selected: null, riskShare: 1, period: "year", pair: null };

type CompareChoices = Choices & {
  readonly setRiskShare: (share: number) => void;
  /** One step of 5% up or down. */
  readonly stepRisk: (direction: 1 | -1) => void;
  readonly setPeriod: (period: Period) => void;
  readonly setPair: (pair: readonly [ColumnId, ColumnId] | null) => void;
  readonly setSelected: (selected: readonly Id[]) => void;
};

/** What the user chose to see. Kept for this window, so that a look at another screen loses nothing. */
export function useCompareChoices(): CompareChoices {
  const [choices, setChoices] = useSessionStorage<Choices>({
    key: "leverage-compare",
    defaultValue: firstChoices,
    getInitialValueInEffect: false,
    serialize: JSON.stringify,
    deserialize: readChoices,
  });
  return useMemo(
    () => ({
      ...choices,
      setRiskShare: (riskShare) => setChoices((before) => ({ ...before, riskShare })),
      stepRisk: (direction) =>
        setChoices((before) => ({
          ...before,
          riskShare: steppedShare(before.riskShare, direction),
        })),
      setPeriod: (period) => setChoices((before) => ({ ...before, period })),
      setPair: (pair) => setChoices((before) => ({ ...before, pair })),
      setSelected: (selected) => setChoices((before) => ({ ...before, selected: [...selected] })),
    }),
    [choices, setChoices],
  );
}

function steppedShare(share: number, direction: 1 | -1): number {
  const stepped = Math.round((share + direction * RISK_STEP) * 100) / 100;
  return Math.min(1, Math.max(0, stepped));
}

function readChoices(text: string | undefined): Choices {
  if (text === undefined) return firstChoices;
  try {
    return choicesSchema.catch(firstChoices).parse(JSON.parse(text));
  } catch {
    return firstChoices;
  }
}
