import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { Button, LinkButton } from "../../ui/button";
import { Card } from "../../ui/card";
import { RuleText } from "../../ui/rule-text";
import styles from "./counter-offer-screen.module.css";
import { amountText } from "./sheet-texts";

/** R21: a counter-offer only where one wants to stay. Asked before there is a sheet. */
export function StayQuestion({ view }: { readonly view: SheetView }) {
  const format = useFormat();
  const act = useAct();
  const best = view.offers[0];
  const answer = (wouldStay: boolean | null) => act("answerWouldStay", { of: null, wouldStay });
  const amount = amountText(view, format);
  if (view.wouldStay === false)
    return (
      <Card className={styles.question}>
        <h2>Then do not ask.</h2>
        <p>
          {best ? (
            <>
              Take the other offer: <b>{best.opportunity.company}</b>, {format.money(best.base)} on
              paper. <RuleText>Give notice when its contract is signed (R3).</RuleText>
            </>
          ) : (
            <RuleText>Keep the job until another contract is signed (R3).</RuleText>
          )}
        </p>
        <div className={styles.choices}>
          {best && (
            <LinkButton variant="primary" href={opportunityHref(best.opportunity.id)}>
              Open {best.opportunity.company}
            </LinkButton>
          )}
          <Button onClick={() => answer(null)}>Change the answer</Button>
        </div>
      </Card>
    );
  return (
    <Card className={styles.question}>
      <h2>Would you stay at {amount}?</h2>
      <p>
        {view.company} pays you <b>{view.salary === null ? "?" : format.money(view.salary)}</b>
        {best && (
          <>
            , {best.opportunity.company} has <b>{format.money(best.base)}</b> on paper
          </>
        )}
        . Ask for a counter-offer only where you want to stay.{" "}
        <RuleText>
          Whoever warns you against staying, or against leaving, may earn when you do it (R21).
        </RuleText>
      </p>
      <div className={styles.choices}>
        <Button variant="primary" onClick={() => answer(true)}>
          Yes, I would stay
        </Button>
        <Button onClick={() => answer(false)}>No</Button>
      </div>
    </Card>
  );
}
