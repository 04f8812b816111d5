import type { Part } from "../../shared/compensation/part";

/**
 * What a formula comes to when it is read as arithmetic, or null where it holds words. An independent
 * check that the numbers shown to the user are the ones that were counted.
 */
export function formulaValue(parts: readonly Part[]): number | null {
  const tokens = parts.flatMap(tokensOf);
  if (tokens.length === 0 || tokens.includes(null)) return null;
  return new Reader(tokens.filter((token) => token !== null)).sum();
}

type Token = number | string;

function tokensOf(part: Part): readonly (Token | null)[] {
  switch (part.as) {
    case "money":
    case "price":
      return [part.amount];
    case "percent":
      return [part.fraction];
    case "number":
      return [part.value];
    case "text":
      return (
        part.text
          .replaceAll("weeks", "")
          .match(/\d+|[^\s]/g)
          ?.map(symbol) ?? []
      );
  }
}

function symbol(text: string): Token | null {
  if (/^\d+$/.test(text)) return Number(text);
  return "×÷+−()^".includes(text) ? text : null;
}

/** Reads sums of products of powers. */
class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  sum(): number {
    let value = this.product();
    for (;;) {
      if (this.takes("+")) value += this.product();
      else if (this.takes("−")) value -= this.product();
      else return value;
    }
  }

  private product(): number {
    let value = this.power();
    for (;;) {
      if (this.takes("×")) value *= this.power();
      else if (this.takes("÷")) value /= this.power();
      else return value;
    }
  }

  private power(): number {
    const base = this.atom();
    return this.takes("^") ? base ** this.power() : base;
  }

  private atom(): number {
    if (this.takes("(")) {
      const value = this.sum();
      if (!this.takes(")")) throw new Error("A bracket is not closed");
      return value;
    }
    const token = this.tokens[this.at];
    if (typeof token !== "number") throw new Error(`A number was expected, not ${token}`);
    this.at += 1;
    return token;
  }

  private takes(sign: string): boolean {
    if (this.tokens[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }
}
