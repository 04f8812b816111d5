/** What the main bundle did to its surroundings, in order. */
type Call = { readonly name: string; readonly given: readonly unknown[] };

const calls: Call[] = [];

export function record(name: string, ...given: readonly unknown[]): void {
  calls.push({ name, given: JSON.parse(JSON.stringify(given)) as unknown[] });
}

export function recordedCalls(): readonly Call[] {
  return calls;
}
