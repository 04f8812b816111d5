import { CURRENT_JOB } from "../../../shared/calendar/own-dates";
import { assertNever } from "../../../shared/result";
import type { AdviceFinding } from "../../../shared/rules/advice-rules";
import type { RuleFinding } from "../../../shared/rules/rules-view";
import type { SlowerFinding } from "../../../shared/rules/slower-rules";
import { adviceWords, type FindingWords, slowerWords } from "../../../shared/wording/rule-book";
import { ruleWords } from "../../../shared/wording/rule-sentences";
import { topicWord } from "../../../shared/wording/topic-words";
import { useDialogs } from "../../state/dialogs";
import { useFormat } from "../../state/format";
import { href, opportunityHref, ruleHref } from "../../state/route";
import { useWorkspace } from "../../state/workspace";
import { Button, LinkButton } from "../../ui/button";

/** What breaks a rule, and the way to the record that mends it. */
export function FindingRow({ finding }: { readonly finding: RuleFinding }) {
  const words = useWords(finding);
  return (
    <li>
      <div>
        <b>{words.title}</b>
        <p>{words.text}</p>
      </div>
      <NextStep finding={finding} label={words.fix} />
    </li>
  );
}

function useWords(finding: RuleFinding): FindingWords {
  const format = useFormat();
  const { currentJob } = useWorkspace();
  const say = {
    money: format.whole,
    day: format.day,
  };
  if (isAdvice(finding)) return adviceWords(finding, say);
  if (isSlower(finding)) return slowerWords(finding, say);
  return ruleWords(finding, { ...say, topic: topicWord, hasCurrentJob: currentJob !== null });
}

function NextStep({ finding, label }: { readonly finding: RuleFinding; readonly label: string }) {
  const dialogs = useDialogs();
  if (finding.kind === "no-target")
    return (
      <Button size="sm" onClick={() => dialogs.newOpportunity({ stage: "target" })}>
        {label}
      </Button>
    );
  return (
    <LinkButton size="sm" href={findingHref(finding)}>
      {label}
    </LinkButton>
  );
}

function findingHref(finding: Exclude<RuleFinding, { kind: "no-target" }>): string {
  if (isAdvice(finding)) return adviceHref(finding);
  return isSlower(finding) ? slowerHref(finding) : ruleHref(finding.record);
}

function adviceHref(finding: AdviceFinding): string {
  switch (finding.kind) {
    case "follow-up-late":
      return href({ screen: "people" });
    case "position-in-message":
      return href({ screen: "counter-offer", of: finding.of ?? CURRENT_JOB });
    case "bonus-without-history":
    case "hours-not-said":
    case "commute-not-said":
      return opportunityHref(finding.opportunityId, "package");
    default:
      return assertNever(finding);
  }
}

function slowerHref(finding: SlowerFinding): string {
  switch (finding.kind) {
    case "no-leverage":
    case "no-rate":
      return href({ screen: "settings" });
    case "left-without-contract":
      return href({ screen: "career" });
    case "signed-without-asking":
      return opportunityHref(finding.opportunityId, "rounds");
    case "paper-without-file":
      return opportunityHref(finding.opportunityId, "documents");
    case "stay-not-asked":
    case "no-decider":
    case "answer-late":
    case "raise-under-paper":
      return href({ screen: "counter-offer", of: finding.of ?? CURRENT_JOB });
    default:
      return assertNever(finding);
  }
}

const slowerKinds: Readonly<Record<SlowerFinding["kind"], true>> = {
  "no-leverage": true,
  "paper-without-file": true,
  "signed-without-asking": true,
  "left-without-contract": true,
  "stay-not-asked": true,
  "no-decider": true,
  "answer-late": true,
  "raise-under-paper": true,
  "no-rate": true,
};

const adviceKinds: Readonly<Record<AdviceFinding["kind"], true>> = {
  "bonus-without-history": true,
  "position-in-message": true,
  "follow-up-late": true,
  "hours-not-said": true,
  "commute-not-said": true,
};

function isAdvice(finding: RuleFinding): finding is AdviceFinding {
  return finding.kind in adviceKinds;
}

function isSlower(finding: RuleFinding): finding is SlowerFinding {
  return finding.kind in slowerKinds;
}
