import type { Pay, PayPeriod } from "../../../shared/model/pay";
import type { Format } from "../../state/format";

const periods: Readonly<Record<PayPeriod, string>> = {
  year: "",
  month: " a month",
  day: " a day",
  hour: " an hour",
};

/** Pay as it was said, in its own currency: "$130,000", "£65 an hour". */
export function payText(pay: Pay, format: Format): string {
  return `${format.exact(pay.amount)}${periods[pay.per]}`;
}
