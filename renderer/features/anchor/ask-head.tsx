import type { AnchorView } from "../../../shared/anchor/anchor-view";
import { paySchema } from "../../../shared/model/pay";
import { money as asMoney } from "../../../shared/money";
import { acceptLine, askLine, paperLine } from "../../../shared/wording/lines";
import { useDialogs } from "../../state/dialogs";
import { type Format, useFormat } from "../../state/format";
import { useHotkey } from "../../state/hotkeys";
import { Button } from "../../ui/button";
import { CopyButton, useCopy } from "../../ui/copy-button";
import styles from "./ask-head.module.css";
import { OtherAnswers } from "./other-answers";
import { WhoNext } from "./who-next";

/** The one sentence of the screen, the line to say word for word, and who hears it. */
export function AskHead({ view }: { readonly view: AnchorView }) {
  const format = useFormat();
  const line = lineToSay(view, format);
  const { copy } = useCopy(line ?? "");
  useHotkey("copyLine", () => void copy(), line !== null);
  return (
    <div>
      <p className={styles.ask}>
        <Headline view={view} format={format} />
      </p>
      <div className={styles.line}>
        {line !== null && (
          <span className={styles.say}>
            <span>{line}</span>
            <CopyButton text={line} className={styles.copy ?? ""} />
          </span>
        )}
        {view.ask.kind === "ask" && <LogTheAnswer view={view} amount={view.ask.amount} />}
      </div>
      <WhoNext view={view}>
        {view.ask.kind === "ask" && line !== null && <OtherAnswers line={line} />}
      </WhoNext>
    </div>
  );
}

function Headline({ view, format }: { readonly view: AnchorView; readonly format: Format }) {
  const { ask } = view;
  switch (ask.kind) {
    case "ask":
      return (
        <>
          Ask for <em>{format.money(ask.amount)}</em> base.
        </>
      );
    case "accepted":
      return (
        <>
          {ask.isOnPaper ? "Sign" : "Get on paper"} <em>{format.money(ask.accepted.amount)}</em>.
        </>
      );
    case "close":
      return ask.paper ? (
        <>
          Close at <em>{format.money(ask.paper.amount)}</em>.
        </>
      ) : (
        <>No ask left. Keep your job.</>
      );
    case "signed":
      return <>Signed at {ask.company}.</>;
    case "unknown":
      return <>No number yet.</>;
  }
}

/** The line to say word for word; null where there is nothing to say. */
function lineToSay({ ask, hasCurrentJob }: AnchorView, format: Format): string | null {
  switch (ask.kind) {
    case "ask":
      return askLine(format.money(ask.amount), hasCurrentJob);
    case "accepted":
      return ask.isOnPaper
        ? acceptLine(format.money(ask.accepted.amount))
        : paperLine(format.money(ask.accepted.amount));
    case "close":
      return ask.paper ? acceptLine(format.money(ask.paper.amount)) : null;
    case "signed":
    case "unknown":
      return null;
  }
}

/** What they answered to this number: the dialog opens with the company and the ask filled in. */
function LogTheAnswer({ view, amount }: { readonly view: AnchorView; readonly amount: number }) {
  const { logNumber } = useDialogs();
  const format = useFormat();
  const { next } = view;
  const open = () =>
    logNumber({
      ...(next ? { opportunityId: next.opportunityId } : {}),
      answerTo: paySchema.parse({ amount: asMoney(amount, format.currency) }),
      preset: { by: "them", kind: "refusal", ...(next?.channel ? { channel: next.channel } : {}) },
    });
  return (
    <Button variant="primary" size="lg" className={styles.log ?? ""} onClick={open}>
      Log the answer
    </Button>
  );
}
