import { type NoDesk, whyNoDesk } from "../../../shared/counter-offer/desk-choices";
import type { Id } from "../../../shared/model/basics";
import { noDeskWords } from "../../../shared/wording/counter-offer-words";
import { useDialogs } from "../../state/dialogs";
import { href, opportunityHref } from "../../state/route";
import { useWorkspace } from "../../state/workspace";
import { Button, LinkButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import styles from "./counter-offer-screen.module.css";

/** R2: without paper there is nothing to show. */
export function NoPaperYet() {
  const { logNumber } = useDialogs();
  return (
    <div className={styles.empty}>
      <EmptyState
        icon="sheet"
        text="You need one offer on paper first."
        action={
          <Button
            variant="primary"
            onClick={() => logNumber({ preset: { by: "them", evidence: "written" } })}
          >
            Log an offer on paper
          </Button>
        }
      />
    </div>
  );
}

/** Who is in the address has no sheet: why, and what to do first. */
export function NoDeskHere({ of }: { readonly of: Id | null }) {
  const workspace = useWorkspace();
  const why = whyNoDesk(workspace, of);
  const company = of === null ? "" : (workspace.opportunities[of]?.company ?? "");
  return (
    <div className={styles.empty}>
      <EmptyState
        icon="sheet"
        text={noDeskWords[why](company)}
        action={<WayOut why={why} of={of} company={company} />}
      />
    </div>
  );
}

function WayOut(props: { readonly why: NoDesk; readonly of: Id | null; readonly company: string }) {
  const { why, of, company } = props;
  const { logNumber } = useDialogs();
  if (of === null || why === "not-there")
    return (
      <LinkButton variant="primary" href={href({ screen: "counter-offer", of: null })}>
        Open the counter-offer desk
      </LinkButton>
    );
  if (why === "no-base")
    return (
      <Button
        variant="primary"
        onClick={() => logNumber({ opportunityId: of, preset: { by: "them" } })}
      >
        Log what they said
      </Button>
    );
  if (why === "no-rate")
    return (
      <LinkButton variant="primary" href={href({ screen: "settings" })}>
        Open the settings
      </LinkButton>
    );
  return (
    <LinkButton variant="primary" href={opportunityHref(of)}>
      Open {company}
    </LinkButton>
  );
}
