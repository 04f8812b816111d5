import type { Part, Unit } from "../../../shared/compensation/part";
import type { Format } from "../../state/format";

/** One number or word of a formula, as this user reads it: "$130,000", "50%", "40 min". */
export function partText(part: Part, format: Format): string {
  switch (part.as) {
    case "text":
      return part.text;
    case "money":
      return format.money(part.amount);
    case "price":
      return format.price(part.amount);
    case "percent":
      return format.percent(part.fraction);
    case "number":
      return part.unit === undefined
        ? format.number(part.value)
        : withUnit(part.value, part.unit, format);
  }
}

/** What stands beside a figure: "8%, $8,480", "$12,000 once", "40 min, 4 days". */
export function detailText(parts: readonly Part[], format: Format): string {
  return parts.reduce((line, part, index) => {
    if (index === 0) return partText(part, format);
    const isWord = part.as === "text" || parts[index - 1]?.as === "text";
    return `${line}${isWord ? " " : ", "}${partText(part, format)}`;
  }, "");
}

const oneAndMany: Readonly<Record<Unit, readonly [string, string]>> = {
  days: ["day", "days"],
  hours: ["h", "h"],
  minutes: ["min", "min"],
  months: ["month", "months"],
  years: ["year", "years"],
  shares: ["share", "shares"],
};

function withUnit(value: number, unit: Unit, format: Format): string {
  const [one, many] = oneAndMany[unit];
  return `${format.number(value)} ${value === 1 ? one : many}`;
}
