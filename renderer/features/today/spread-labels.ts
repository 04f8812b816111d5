/** Labels one under the other, top first, pushed apart until `gap` pixels lie between two. */
export function spreadLabels<T extends { readonly y: number }>(
  labels: readonly T[],
  gap: number,
): readonly T[] {
  const spread: T[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    const above = spread.at(-1);
    spread.push(above && label.y < above.y + gap ? { ...label, y: above.y + gap } : label);
  }
  return spread;
}
