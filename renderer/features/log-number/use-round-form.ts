import { useMemo, useState } from "react";
import { previewRounds, type RoundPreview } from "../../../shared/log-number/preview";
import type { Day, Id } from "../../../shared/model/basics";
import {
  type Opportunity,
  opportunitySchema,
  ROLE_NOT_RECORDED,
} from "../../../shared/model/opportunity";
import type { Round } from "../../../shared/model/round";
import type { Workspace } from "../../../shared/model/workspace";
import { companyAsk } from "../../../shared/negotiation/company-ask";
import { annualisedIn } from "../../../shared/negotiation/convert";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import type { Failure } from "../../../shared/result";
import type { LogNumberRequest } from "../../state/dialogs";
import { type Route, useRoute } from "../../state/route";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import {
  changedDraft,
  type DraftContext,
  type RoundDraft,
  roundsOf,
  startDraft,
} from "./round-draft";

type RoundForm = {
  readonly draft: RoundDraft;
  readonly change: (part: Partial<RoundDraft>) => void;
  /** The company as it is, or the new one as it would be; null while none is chosen. */
  readonly target: Opportunity | null;
  readonly rounds: readonly Round[];
  readonly preview: RoundPreview;
  /** R28: why the number would not count yet, when its currency has no rate. */
  readonly missingRate: Failure | null;
};

const nothing: RoundPreview = { warnings: [], effects: [] };

/** The state of the form, the records it would make and what they would change. */
export function useRoundForm(request: LogNumberRequest): RoundForm {
  const workspace = useWorkspace();
  const today = useToday();
  const route = useRoute();
  const [ids] = useState(newIds);
  const context = useMemo(
    () => draftContext(workspace, request, today),
    [workspace, request, today],
  );
  const [draft, setDraft] = useState(() => startOf(request, context, route, today));
  const target = useMemo(
    () => targetOf(draft, context, ids.opportunity, today),
    [draft, context, ids, today],
  );
  const rounds = useMemo(() => {
    const left = [...ids.rounds];
    return roundsOf(
      draft,
      target,
      request.answerTo ?? null,
      () => request.roundId ?? left.pop() ?? crypto.randomUUID(),
    );
  }, [draft, target, request, ids]);
  const preview = useMemo(() => {
    if (!target || rounds.length === 0) return nothing;
    if (request.roundId === undefined) return previewRounds(workspace, target, rounds, today);
    const before = withoutRound(target, request.roundId);
    const opportunities = { ...workspace.opportunities, [before.id]: before };
    return previewRounds({ ...workspace, opportunities }, before, rounds, today);
  }, [workspace, target, rounds, request, today]);
  const counted = draft.pay && annualisedIn(draft.pay, workspace.settings);
  return {
    draft,
    missingRate: counted && !counted.ok ? counted.failure : null,
    change: (part) => setDraft((before) => changedDraft(before, part, context)),
    target,
    rounds,
    preview,
  };
}

/** Ids are made once, so that a second try after a refusal logs the same records. */
function newIds() {
  return {
    opportunity: crypto.randomUUID(),
    rounds: [crypto.randomUUID(), crypto.randomUUID()],
  };
}

function draftContext(workspace: Workspace, request: LogNumberRequest, today: Day): DraftContext {
  const evidence = searchEvidence(workspace, today);
  return {
    opportunity: (target) =>
      target === null || target === "new" ? null : (workspace.opportunities[target] ?? null),
    suggested: (target) => {
      if (target === null || target === "new") return null;
      const ask = companyAsk(evidence, target);
      return ask.kind === "ask" && !ask.waitsFor ? ask.amount : null;
    },
    currency: workspace.settings.currency,
    answerTo: request.answerTo ?? null,
  };
}

function startOf(
  request: LogNumberRequest,
  context: DraftContext,
  route: Route,
  today: Day,
): RoundDraft {
  const shown = route.screen === "opportunity" ? route.id : null;
  const wanted = request.opportunityId ?? shown;
  const target = wanted !== null && context.opportunity(wanted) ? wanted : null;
  const edited = context.opportunity(target)?.rounds.find((round) => round.id === request.roundId);
  return startDraft({ target, preset: edited ?? request.preset ?? {}, today }, context);
}

function targetOf(
  draft: RoundDraft,
  context: DraftContext,
  id: Id,
  today: Day,
): Opportunity | null {
  if (draft.target !== "new") return context.opportunity(draft.target);
  const made = opportunitySchema.safeParse({
    id,
    company: draft.newCompany,
    role: draft.newRole.trim() || ROLE_NOT_RECORDED,
    stages: [{ stage: "interviewing", date: draft.date ?? today }],
  });
  return made.data ?? null;
}

/** A corrected round must not be compared with itself. */
function withoutRound(company: Opportunity, roundId: Id): Opportunity {
  return {
    ...company,
    rounds: company.rounds.filter((it) => it.id !== roundId),
    packages: company.packages.filter((it) => it.roundId !== roundId),
  };
}
