import { VisuallyHidden } from "@mantine/core";
import type { OddsView } from "../../../shared/negotiation/anchor/odds-view";
import { useFormat } from "../../state/format";

/** The odds picture for who cannot see it. */
export function OddsTable({ odds }: { readonly odds: OddsView }) {
  const format = useFormat();
  const share = (part: number) => format.percent(Math.round(part * 100) / 100);
  return (
    <VisuallyHidden>
      <table>
        <caption>Odds of a yes by number</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">Odds</th>
            <th scope="col">Likely band</th>
            <th scope="col">The numbers alone</th>
            <th scope="col">Expected gain a year</th>
          </tr>
        </thead>
        <tbody>
          {odds.curve.map((point) => (
            <tr key={point.price}>
              <th scope="row">{format.money(Math.round(point.price))}</th>
              <td>{share(point.survival)}</td>
              <td>
                from {share(point.band.low)} up to {share(point.band.high)}
              </td>
              <td>
                from {share(point.staircase.low)} up to {share(point.staircase.high)}
              </td>
              <td>{format.signedMoney(Math.round(point.gain))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}
