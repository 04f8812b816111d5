import type { CSSProperties } from "react";

type Label = { readonly at: string; readonly says: number; readonly style: CSSProperties };

/**
 * Where the marks of the break-even picture stand, in per cent of its width. A need over 100% has no
 * mark on the line. Near an end the words turn inwards, so that they never leave the card.
 */
export function needsPlacement(
  share: number,
  counted: number,
): { readonly needs: string | null; readonly needsLabel: Label; readonly countedLabel: Label } {
  const needsLabel = labelAt(share, Math.ceil(share * 100 - 1e-9) / 100);
  return {
    needs: share <= 1 ? needsLabel.at : null,
    needsLabel,
    countedLabel: labelAt(counted, Math.round(counted * 100) / 100),
  };
}

function labelAt(share: number, says: number): Label {
  const at = `${Math.min(1, Math.max(0, share)) * 100}%`;
  if (share < 0.2) return { at, says, style: { left: 0 } };
  if (share > 0.8) return { at, says, style: { right: 0 } };
  return { at, says, style: { left: at, transform: "translateX(-50%)" } };
}
