import { useMemo } from "react";
import { z } from "zod";
import type { CurrentJob } from "../../../shared/model/current-job";
import { useKeptDraft } from "../../state/kept-drafts";

const aboutSchema = z
  .object({ employer: z.string(), role: z.string(), since: z.string().nullable() })
  .nullable();
type About = Pick<CurrentJob, "employer" | "role" | "since">;

/** Employer, role and start while they are edited; kept like the draft of the package beside them. */
export function useJobDraft(job: CurrentJob | null): {
  readonly draft: About;
  readonly change: (part: Partial<About>) => void;
  readonly isDirty: boolean;
  /** Forgets the edits; what it returns brings them back. */
  readonly discard: () => () => void;
} {
  const { text, keep } = useKeptDraft("current-job-about");
  const kept = useMemo(() => readAbout(text), [text]);
  const saved: About = {
    employer: job?.employer ?? "",
    role: job?.role ?? "",
    since: job?.since ?? null,
  };
  const draft = kept ?? saved;
  return {
    draft,
    change: (part) => {
      const next = { ...draft, ...part };
      keep(() => (differs(next, saved) ? JSON.stringify(next) : null));
    },
    isDirty: differs(draft, saved),
    discard: () => {
      keep(() => null);
      return () => keep(() => text);
    },
  };
}

function differs(one: About, other: About): boolean {
  return one.employer !== other.employer || one.role !== other.role || one.since !== other.since;
}

function readAbout(text: string | null): About | null {
  if (text === null) return null;
  try {
    return aboutSchema.catch(null).parse(JSON.parse(text));
  } catch {
    return null;
  }
}
