import { HoverCard, VisuallyHidden } from "@mantine/core";
import type { Leverage } from "../../../shared/negotiation/leverage";
import { useFormat } from "../../state/format";
import { useLeverage } from "../../state/search";
import { Icon } from "../../ui/icon";
import styles from "./leverage-meter.module.css";
import { LeveragePoints } from "./leverage-points";

const places = ["first", "second", "third", "fourth", "fifth"] as const;

/** R2: the job you hold and the offers on paper. Hovering or focusing it says what earns each point. */
export function LeverageMeter({ isRail }: { readonly isRail: boolean }) {
  const leverage = useLeverage();
  return (
    <HoverCard
      position="right-end"
      width={308}
      offset={10}
      events={{ hover: true, focus: true, touch: true }}
      shadow="md"
    >
      <HoverCard.Target>
        <button type="button" className={isRail ? styles.rail : styles.card}>
          {isRail ? <RailMeter leverage={leverage} /> : <CardMeter leverage={leverage} />}
        </button>
      </HoverCard.Target>
      <HoverCard.Dropdown className={styles.dropdown}>
        <LeveragePoints leverage={leverage} />
      </HoverCard.Dropdown>
    </HoverCard>
  );
}

function CardMeter({ leverage }: { readonly leverage: Leverage }) {
  const format = useFormat();
  const { bestAlternative } = leverage;
  return (
    <>
      <span className={styles.title}>
        Leverage{" "}
        <em>
          {leverage.word}, {leverage.points} of {leverage.most}
        </em>
      </span>
      <Bars leverage={leverage} />
      <span className={styles.line}>
        <Icon name={leverage.jobKept ? "check" : "minus"} size={12} />
        {leverage.jobKept ? "Current job kept" : "No current job"}{" "}
      </span>
      <span className={styles.line}>
        <Icon name="document" size={12} />
        Written offers <b>{leverage.papers.length}</b>{" "}
      </span>
      <span className={styles.line}>
        <Icon name="trend" size={12} />
        Best alternative{" "}
        <b>{bestAlternative === null ? "none" : format.money(bestAlternative.amount)}</b>
      </span>
    </>
  );
}

function RailMeter({ leverage }: { readonly leverage: Leverage }) {
  return (
    <>
      <Bars leverage={leverage} />
      <VisuallyHidden>Leverage: {leverage.word}, </VisuallyHidden>
      {leverage.points}/{leverage.most}
    </>
  );
}

/** The picture alone; the words stand beside it. */
function Bars({ leverage }: { readonly leverage: Leverage }) {
  return (
    <span className={styles.bars}>
      {places.map((place, index) => (
        <i key={place} className={index < leverage.points ? styles.full : undefined} />
      ))}
    </span>
  );
}
