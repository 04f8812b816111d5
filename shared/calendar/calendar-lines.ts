/**
 * Lines of iCalendar text (RFC 5545). Times are floating: what stands there is what the user's own clock
 * shows, and no time zone of this machine plays a part.
 */

import type { Day, Time } from "../model/basics";

/** RFC 5545, 3.1: a line is at most so many octets, its break not counted. */
const LINE_OCTETS = 75;

/** The text as a value: line breaks written as \n, no other control character (3.3.11). */
export function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** Folded at 75 octets, never inside a character: what is continued starts with a space. */
export function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LINE_OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}

/** UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** "20260512". */
export function dayText(day: Day): string {
  return day.replaceAll("-", "");
}

/** "20260512T160000", floating. */
export function momentText(day: Day, time: Time): string {
  return `${dayText(day)}T${time.replace(":", "")}00`;
}
