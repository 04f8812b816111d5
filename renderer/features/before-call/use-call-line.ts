import type { CallView } from "../../../shared/before-call/call-view";
import { sayLineText } from "../../../shared/opportunity/say-line";
import { useFormat } from "../../state/format";

/** The line of the call word for word; null where nothing is known to ask for. */
export function useCallLine({ line, hasCurrentJob }: CallView): string | null {
  const format = useFormat();
  return line && sayLineText(line, format.money, hasCurrentJob);
}
