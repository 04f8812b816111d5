import { useState } from "react";
import type { z } from "zod";
import type { Failure } from "../../shared/result";
import {
  type FieldProblems,
  failureProblem,
  schemaProblems,
} from "../../shared/wording/field-problems";

type Draft<D, F extends string> = {
  readonly draft: D;
  readonly problems: FieldProblems<F>;
  /** Changes fields of the draft; their sentences go. */
  readonly change: (part: Partial<D>) => void;
  /** The record when the schema takes it; else null, and the sentences stand at the fields. */
  readonly checked: <S extends z.ZodType>(schema: S, record: z.input<S>) => z.input<S> | null;
  /** Shows what the host refused at its field, else at the first one. */
  readonly refuse: (failure: Failure) => void;
};

/** What a person types into the form of one part, with a sentence for each field that is wrong. */
export function useDraft<D, F extends string>(
  start: D | (() => D),
  fields: readonly [F, ...F[]],
): Draft<D, F> {
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<FieldProblems<F>>({});
  return {
    draft,
    problems,
    change: (part) => {
      setDraft({ ...draft, ...part });
      setProblems({});
    },
    checked: (schema, record) => {
      const parsed = schema.safeParse(record);
      if (parsed.success) return record;
      setProblems(schemaProblems(parsed.error, fields));
      return null;
    },
    refuse: (failure) => setProblems(failureProblem(failure, fields, fields[0])),
  };
}
