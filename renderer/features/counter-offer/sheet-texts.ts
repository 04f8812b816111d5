import type { OtherOffer } from "../../../shared/counter-offer/best-paper";
import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import { daysBetween } from "../../../shared/day";
import type { Day } from "../../../shared/model/basics";
import type { Minute } from "../../../shared/model/counter-offer";
import { unitsOf } from "../../../shared/money";
import type { Say } from "../../../shared/wording/draft-checker";
import { type Script, sheetScript } from "../../../shared/wording/sheet-lines";
import type { Format } from "../../state/format";

/** Within so many days a weekday names one day. */
const NEAR_DAYS = 6;

/** "Thursday 17:00": as it is said. */
function sayMinute(minute: Minute, format: Format): string {
  return `${format.weekdayLong(minute.slice(0, 10))} ${format.time(minute.slice(11))}`;
}

/** "Thursday 14 May, 17:00": as it is written. */
export function writeMinute(minute: Minute, format: Format): string {
  return `${format.dayLong(minute.slice(0, 10))}, ${format.time(minute.slice(11))}`;
}

/** "Thu 17:00": under a point of the line. */
export function shortMinute(minute: Minute, format: Format): string {
  return `${format.weekday(minute.slice(0, 10))} ${format.time(minute.slice(11))}`;
}

/** "It runs out Friday 17:00.", with the date once the weekday alone would be next week's. */
export function runsOut({ expires, hasTime }: OtherOffer, today: Day, format: Format): string {
  if (expires === null) return "";
  const day = expires.slice(0, 10);
  const isNear = daysBetween(today, day) <= NEAR_DAYS;
  const time = hasTime ? ` ${format.time(expires.slice(11))}` : "";
  return `It runs out ${isNear ? format.weekdayLong(day) : format.dayLong(day)}${time}.`;
}

/** The one number as it is printed: the sheet that went out keeps its own. */
export function amountText({ sent, number }: SheetView, format: Format): string | null {
  if (sent) return format.exact(sent.base);
  return number.kind === "none" ? null : format.money(number.units);
}

/** What is said with the sheet; null where there is no number to say. */
export function scriptOf(view: SheetView, format: Format): Script | null {
  const amount = amountText(view, format);
  if (amount === null) return null;
  return sheetScript({
    to: view.of === null ? "employer" : "company",
    amount,
    deadline: sayMinute(view.timer.due, format),
    hasCurrentJob: view.hasCurrentJob,
    hasPaper: view.offers.length > 0,
  });
}

/** What a message has to say, for the draft checker. */
export function sayOf(view: SheetView, format: Format): Say | null {
  const script = scriptOf(view, format);
  const ask = amountText(view, format);
  if (script === null || ask === null) return null;
  const { sent, number, timer } = view;
  const isOver = timer.state === "over";
  return {
    ask,
    askUnits: sent ? unitsOf(sent.base) : number.kind === "none" ? null : number.units,
    deadline: isOver ? null : sayMinute(timer.due, format),
    askLine: script[1],
    deadlineLine: isOver ? "" : script[2],
  };
}
