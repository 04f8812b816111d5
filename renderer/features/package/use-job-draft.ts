import { useSessionStorage } from "@mantine/hooks";
import { z } from "zod";
import type { CurrentJob } from "../../../shared/model/current-job";

const aboutSchema = z
  .object({ employer: z.string(), role: z.string(), since: z.string().nullable() })
  .nullable();
type About = Pick<CurrentJob, "employer" | "role" | "since">;

/** Employer, role and start while they are edited; kept like the draft of the package beside them. */
export function useJobDraft(job: CurrentJob | null): {
  readonly draft: About;
  readonly change: (part: Partial<About>) => void;
  readonly isDirty: boolean;
  readonly discard: () => void;
} {
  const [kept, setKept] = useSessionStorage<About | null>({
    key: "leverage-package-current-job-about",
    defaultValue: null,
    getInitialValueInEffect: false,
    serialize: JSON.stringify,
    deserialize: readAbout,
  });
  const saved: About = {
    employer: job?.employer ?? "",
    role: job?.role ?? "",
    since: job?.since ?? null,
  };
  const draft = kept ?? saved;
  return {
    draft,
    change: (part) => setKept({ ...draft, ...part }),
    isDirty:
      draft.employer !== saved.employer || draft.role !== saved.role || draft.since !== saved.since,
    discard: () => setKept(null),
  };
}

function readAbout(text: string | undefined): About | null {
  if (text === undefined) return null;
  try {
    return aboutSchema.catch(null).parse(JSON.parse(text));
  } catch {
    return null;
  }
}
