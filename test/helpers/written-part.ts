import type { Part } from "../../shared/compensation/part";

/** A formula as plain text, numbers whole or with the cents they have: "$130,000 + 5% of it" in words of tests. */
export function written(parts: readonly Part[]): string {
  return parts.map(writtenPart).join(" ");
}

export function writtenPart(part: Part): string {
  switch (part.as) {
    case "text":
      return part.text;
    case "money":
      return `$${rounded(part.amount)}`;
    case "price":
      return `$${rounded(part.amount)} each`;
    case "percent":
      return `${rounded(100 * part.fraction)}%`;
    case "number":
      return part.unit ? `${rounded(part.value)} ${part.unit}` : `${rounded(part.value)}`;
  }
}

const rounded = (value: number) => Number(value.toFixed(2));
