import type { Day } from "../../shared/model/basics";
import type { Workspace } from "../../shared/model/workspace";
import { type Leverage, leverage } from "../../shared/negotiation/leverage";
import { type SearchEvidence, searchEvidence } from "../../shared/negotiation/search-evidence";
import { useToday } from "./today";
import { useWorkspace } from "./workspace";

let last: {
  readonly workspace: Workspace;
  readonly today: Day;
  readonly evidence: SearchEvidence;
} | null = null;

/** All evidence of the search, computed once a change for the frame and the screen together. */
export function useSearchEvidence(): SearchEvidence {
  const workspace = useWorkspace();
  const today = useToday();
  if (last?.workspace !== workspace || last.today !== today)
    last = { workspace, today, evidence: searchEvidence(workspace, today) };
  return last.evidence;
}

export function useLeverage(): Leverage {
  return leverage(useSearchEvidence());
}
