import type { TodayView } from "../../../shared/today/today-view";
import { askLine } from "../../../shared/wording/lines";
import { type Format, useFormat } from "../../state/format";
import { useHotkey } from "../../state/hotkeys";
import { href, opportunityHref } from "../../state/route";
import { LinkButton } from "../../ui/button";
import { Card } from "../../ui/card";
import { CopyButton, useCopy } from "../../ui/copy-button";
import { Icon } from "../../ui/icon";
import { Mark } from "../../ui/pictures/mark";
import { At, AtMark, NumberScale, Span } from "../../ui/pictures/number-line";
import { channelWords } from "../../ui/words/channel-words";
import { whenText } from "../../ui/words/when-text";
import styles from "./next-number-card.module.css";

/** The one number again, small: who hears it next, and the line to copy. */
export function NextNumberCard({ view }: { readonly view: TodayView }) {
  const format = useFormat();
  const { ask, hasCurrentJob, steps, line } = view.anchor;
  const text = ask.kind === "ask" ? askLine(format.money(ask.amount), hasCurrentJob) : null;
  const { copy } = useCopy(text ?? "");
  useHotkey("copyLine", () => void copy(), text !== null);
  return (
    <Card title="Next number" right={line.ask === null ? undefined : `step ${steps.length + 1}`}>
      <p className={styles.big}>
        <Headline view={view} format={format} />
      </p>
      <SmallLine view={view} format={format} />
      <WhoNext view={view} format={format} />
      <div className={styles.acts}>
        {text !== null && (
          <CopyButton
            text={text}
            label="Copy the line"
            variant="primary"
            className={styles.act ?? ""}
          />
        )}
        <LinkButton href={href({ screen: "anchor" })} className={styles.act}>
          {text === null ? "Open Anchor" : "Why this number"}
        </LinkButton>
      </div>
    </Card>
  );
}

type Part = { readonly view: TodayView; readonly format: Format };

function Headline({ view, format }: Part) {
  const { ask } = view.anchor;
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
          {ask.isOnPaper ? "Sign" : "Get on paper"} <em>{format.money(ask.accepted.amount)}</em>
        </>
      );
    case "close":
      return ask.paper ? (
        <>
          Close at <em>{format.money(ask.paper.amount)}</em>
        </>
      ) : (
        <>No ask left.</>
      );
    case "signed":
      return <>Signed at {ask.company}.</>;
    case "unknown":
      return <>No number yet.</>;
  }
}

function SmallLine({ view, format }: Part) {
  const { floor, ceiling, ask } = view.anchor.line;
  if (!view.scale || !floor || ask === null) return null;
  return (
    <NumberScale {...view.scale}>
      <div className={styles.line} aria-hidden="true">
        <Span from={view.scale.min} to={floor.amount} className={styles.proven} />
        <Span
          from={floor.amount}
          to={ceiling?.amount ?? view.scale.max}
          className={ceiling ? styles.gap : `${styles.gap} ${styles.endless}`}
        />
        {ceiling && <Span from={ceiling.amount} to={view.scale.max} className={styles.beyond} />}
        <At value={floor.amount} className={styles.floor} />
        {ceiling && <At value={ceiling.amount} className={styles.ceiling} />}
        <AtMark value={ask} className={styles.mark}>
          <Mark kind="next" />
        </AtMark>
        <At value={floor.amount} className={styles.value}>
          floor {format.moneyShort(floor.amount)}
        </At>
        {ceiling && (
          <At value={ceiling.amount} className={styles.value}>
            refused {format.moneyShort(ceiling.amount)}
          </At>
        )}
      </div>
    </NumberScale>
  );
}

function WhoNext({ view, format }: Part) {
  const { ask, next, waiting } = view.anchor;
  if (ask.kind === "ask" && next)
    return (
      <p className={styles.to}>
        <Icon name={next.channel ? channelWords[next.channel].icon : "clock"} size={14} />
        <span>
          <a href={opportunityHref(next.opportunityId)}>
            <b>{next.company}</b>
          </a>
          , {next.date ? whenText(next.date, next.time, view.today, format) : "when you talk next"}.
        </span>
      </p>
    );
  const [first] = waiting;
  if (first)
    return (
      <p className={styles.to}>
        <Icon name="clock" size={14} />
        <span>
          <b>{first.witness.company}</b> owes an answer to {format.money(first.amount)}.
        </span>
      </p>
    );
  if (ask.kind === "unknown")
    return <p className={styles.to}>Add your current base and the first ask appears.</p>;
  return null;
}
