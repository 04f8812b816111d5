import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import { AnswerCard } from "./answer-card";
import styles from "./counter-offer-screen.module.css";
import { EarlierSheets } from "./earlier-sheets";
import { FlagsCard } from "./flags-card";
import { HalfPage } from "./half-page";
import { DeskMessage } from "./message-check";
import { NameEmployer } from "./name-employer";
import { NothingToAsk } from "./nothing-to-ask";
import { ScriptCard } from "./script-card";
import { StayQuestion } from "./stay-question";
import { TimerCard } from "./timer-card";

/** The sheet and the message on the left; the clock, the words and the warnings on the right. */
export function Desk(props: { readonly view: SheetView; readonly isReady: boolean }) {
  const { view, isReady } = props;
  if (!isReady)
    return view.of === null && view.number.kind !== "none" ? (
      <StayQuestion view={view} />
    ) : (
      <NothingToAsk view={view} />
    );
  return (
    <section className={styles.two}>
      <div className={styles.column}>
        <HalfPage view={view} />
        {view.of === null && view.addressee === "" && <NameEmployer />}
        <DeskMessage view={view} />
      </div>
      <div className={styles.column}>
        {view.answer && <AnswerCard view={view} answer={view.answer} />}
        <TimerCard view={view} />
        {!view.answer && view.timer.state !== "over" && <ScriptCard view={view} />}
        <FlagsCard view={view} />
        <EarlierSheets view={view} />
      </div>
    </section>
  );
}
