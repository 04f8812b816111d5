import { useAct } from "../../state/act";
import { useDialogs } from "../../state/dialogs";
import { useHotkey } from "../../state/hotkeys";
import { openPalette } from "../../state/palette";
import { companyOf, go, parseRoute } from "../../state/route";
import { showDone } from "../../state/toasts";
import { useHistory } from "../../state/workspace";

/** The keys that work on every screen. */
export function GlobalKeys({ isBare }: { readonly isBare: boolean }) {
  const dialogs = useDialogs();
  const history = useHistory();
  const act = useAct();
  useHotkey("palette", openPalette, !isBare);
  useHotkey("logNumber", () => dialogs.logNumber(), !isBare);
  useHotkey("newOpportunity", () => dialogs.newOpportunity(), !isBare);
  useHotkey("today", () => go({ screen: "today" }), !isBare);
  useHotkey("pipeline", () => go({ screen: "pipeline" }), !isBare);
  useHotkey("anchor", () => go({ screen: "anchor" }), !isBare);
  useHotkey("compare", () => go({ screen: "compare" }), !isBare);
  useHotkey("counterOffer", () => go({ screen: "counter-offer", of: null }), !isBare);
  useHotkey(
    "nextCall",
    () => go({ screen: "call", of: companyOf(parseRoute(window.location.hash)) }),
    !isBare,
  );
  useHotkey("week", () => go({ screen: "week" }), !isBare);
  useHotkey("settings", () => go({ screen: "settings" }), !isBare);
  useHotkey("help", dialogs.showKeys);
  useHotkey("undo", async () => {
    const { undo } = history;
    if (undo !== null && (await act("undo", {})).ok) showDone(`Undone: ${undo}.`);
  });
  useHotkey("redo", async () => {
    const { redo } = history;
    if (redo !== null && (await act("redo", {})).ok) showDone(`Done again: ${redo}.`);
  });
  return null;
}
