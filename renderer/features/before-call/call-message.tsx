import { type ReactNode, Suspense } from "react";
import type { CallView } from "../../../shared/before-call/call-view";
import type { Id } from "../../../shared/model/basics";
import type { Say } from "../../../shared/wording/draft-checker";
import { useFormat } from "../../state/format";
import styles from "./before-call-screen.module.css";
import { useCallLine } from "./use-call-line";

/** Draws the check of a message. */
export type MessageSlot = (message: {
  readonly of: Id;
  readonly message: string;
  readonly say: Say;
}) => ReactNode;

/** What is written to them is checked before there is a sheet, by the line of the call. */
export function CallMessage(props: {
  readonly view: CallView;
  readonly messageCheck: MessageSlot;
}) {
  const { view, messageCheck } = props;
  const format = useFormat();
  const askLine = useCallLine(view);
  const { opportunity, line } = view;
  if (!line || askLine === null) return null;
  const { units } = line;
  const say = {
    ask: format.money(units),
    askUnits: units,
    deadline: null,
    askLine,
    deadlineLine: "",
  };
  const message = opportunity.counterOffer?.message ?? "";
  return (
    <div className={styles.message}>
      <Suspense fallback={null}>{messageCheck({ of: opportunity.id, message, say })}</Suspense>
    </div>
  );
}
