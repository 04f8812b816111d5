import { Slider } from "@mantine/core";
import { useId } from "react";
import type { Assumptions } from "../../../shared/model/settings";
import { useFormat } from "../../state/format";
import { useWorkspace } from "../../state/workspace";
import { Explained } from "../../ui/explained";
import styles from "./risk-strip.module.css";

const MARKS = [0, 0.25, 0.5, 0.75, 1];

/** The risk slider: what is counted of risky pay, from nothing to all of it (R12). */
export function RiskCard(props: {
  readonly share: number;
  readonly onChange: (share: number) => void;
}) {
  const format = useFormat();
  const { assumptions } = useWorkspace().settings;
  const id = useId();
  return (
    <div className={styles.card}>
      <div className={styles.question}>
        <span id={id}>
          <Explained by={whatAllMeans(assumptions, format.percent)}>
            How much of risky pay do you count?
          </Explained>
        </span>
        <output className={styles.share} aria-labelledby={id}>
          {format.percent(props.share)}
        </output>
      </div>
      <Slider
        className={styles.slider ?? ""}
        classNames={{
          root: styles.sliderRoot ?? "",
          trackContainer: styles.sliderTrackContainer ?? "",
          track: styles.sliderTrack ?? "",
          bar: styles.sliderBar ?? "",
          thumb: styles.sliderThumb ?? "",
        }}
        min={0}
        max={1}
        step={0.01}
        precision={2}
        value={props.share}
        onChange={props.onChange}
        label={null}
        thumbLabel="Share of risky pay you count"
        thumbValueText={format.percent}
      />
      <div className={styles.marks} aria-hidden="true">
        {MARKS.map((mark) => (
          <span key={mark}>{format.percent(mark)}</span>
        ))}
      </div>
    </div>
  );
}

/** The slider takes a share of what counts at all, not of what they promise. */
function whatAllMeans(
  { bonusPrior }: Pick<Assumptions, "bonusPrior">,
  percent: (fraction: number) => string,
): string {
  return `100% is all that can count, not all they promise: a bonus counts ${percent(bonusPrior)} until its history says more, shares count less for leaving and waiting.`;
}
