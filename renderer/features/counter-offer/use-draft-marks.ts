import { type RefObject, useLayoutEffect, useState } from "react";
import type { Finding } from "../../../shared/wording/draft-checker";

/** The name that `::highlight()` in the style sheet answers to. */
const HIGHLIGHT = "lv-draft";
/** A page of marks; a message with more is not read to its end anyway. */
const MOST_MARKED = 200;

type Badge = { readonly number: number; readonly left: number; readonly top: number };

/**
 * Underlines the findings with the CSS Custom Highlight API, and says where their numbers stand: at the
 * end of each mark, relative to the editor's parent.
 */
export function useDraftMarks(
  editor: RefObject<HTMLElement | null>,
  text: string,
  findings: readonly Finding[],
): readonly Badge[] {
  const [badges, setBadges] = useState<readonly Badge[]>([]);
  useLayoutEffect(() => {
    const element = editor.current;
    const { highlights } = globalThis.CSS ?? {};
    if (!element || !highlights || element.textContent !== text) return undefined;
    const ranges = findings.slice(0, MOST_MARKED).map((it) => rangeOf(element, it));
    highlights.set(HIGHLIGHT, new Highlight(...ranges));
    const place = () => setBadges(ranges.flatMap((range, at) => badgeAt(element, range, at + 1)));
    place();
    const resize = new ResizeObserver(place);
    resize.observe(element);
    return () => {
      resize.disconnect();
      highlights.delete(HIGHLIGHT);
    };
  }, [editor, text, findings]);
  return badges;
}

/** The range of a finding, whichever text nodes it runs through. */
function rangeOf(element: HTMLElement, { start, end }: Finding): Range {
  const range = new Range();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  range.selectNodeContents(element);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start >= passed && start < passed + length) range.setStart(node, start - passed);
    if (end > passed && end <= passed + length) {
      range.setEnd(node, end - passed);
      break;
    }
    passed += length;
  }
  return range;
}

function badgeAt(element: HTMLElement, range: Range, number: number): readonly Badge[] {
  const last = [...range.getClientRects()].at(-1);
  const page = element.parentElement?.getBoundingClientRect();
  return last && page ? [{ number, left: last.right - page.left, top: last.top - page.top }] : [];
}
