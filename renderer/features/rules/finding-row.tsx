import { assertNever } from "../../../shared/result";
import type { RuleFinding } from "../../../shared/rules/rules-view";
import type { SlowerFinding } from "../../../shared/rules/slower-rules";
import { type FindingWords, slowerWords } from "../../../shared/wording/rule-book";
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
  const say = { money: (units: number) => format.money(Math.round(units)), day: format.day };
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
    <LinkButton size="sm" href={isSlower(finding) ? slowerHref(finding) : ruleHref(finding.record)}>
      {label}
    </LinkButton>
  );
}

function slowerHref(finding: SlowerFinding): string {
  switch (finding.kind) {
    case "no-leverage":
    case "no-rate":
      return href({ screen: "settings" });
    case "paper-without-file":
      return opportunityHref(finding.opportunityId, "documents");
    case "stay-not-asked":
    case "no-decider":
    case "answer-late":
    case "raise-under-paper":
      return href({ screen: "counter-offer", of: finding.of ?? "current-job" });
    default:
      return assertNever(finding);
  }
}

const slowerKinds: Readonly<Record<SlowerFinding["kind"], true>> = {
  "no-leverage": true,
  "paper-without-file": true,
  "stay-not-asked": true,
  "no-decider": true,
  "answer-late": true,
  "raise-under-paper": true,
  "no-rate": true,
};

function isSlower(finding: RuleFinding): finding is SlowerFinding {
  return finding.kind in slowerKinds;
}
