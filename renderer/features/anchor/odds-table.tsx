import type { OddsView } from "../../../shared/anchor/odds-view";
import { useFormat } from "../../state/format";
import { PictureTable } from "../../ui/pictures/picture-table";

/** The odds picture for who cannot see it. */
export function OddsTable({ odds }: { readonly odds: OddsView }) {
  const format = useFormat();
  const share = (part: number) => format.percent(Math.round(part * 100) / 100);
  const between = ({ low, high }: { readonly low: number; readonly high: number }) =>
    `from ${share(low)} up to ${share(high)}`;
  return (
    <PictureTable
      caption="Odds of a yes by number"
      columns={["Number", "Odds", "Likely band", "The numbers alone", "Expected gain a year"]}
      rows={odds.curve.map((point) => ({
        key: String(point.price),
        cells: [
          format.whole(point.price),
          share(point.survival),
          between(point.band),
          between(point.staircase),
          format.signedWhole(point.gain),
        ],
      }))}
    />
  );
}
