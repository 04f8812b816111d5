import { currentStage, type Opportunity } from "../../../shared/model/opportunity";
import type { Settings } from "../../../shared/model/settings";
import { stageName } from "../../../shared/wording/stage-words";
import { useAct } from "../../state/act";
import { useDialogs } from "../../state/dialogs";
import { hotkeys } from "../../state/hotkeys";
import { useLock } from "../../state/lock";
import { go, opportunityHref } from "../../state/route";
import { useHistory, useHost, useWorkspace } from "../../state/workspace";
import type { IconName } from "../../ui/icon";
import { moreScreens } from "../../ui/more-screens";
import type { Command } from "./commands";

/** Everything the palette can do with this workspace. */
export function useCommands(): readonly Command[] {
  const { opportunities } = useWorkspace();
  return [
    ...useLogCommands(),
    ...screenCommands,
    ...Object.values(opportunities).map(companyCommand),
    ...useEditCommands(),
    ...useThemeCommands(),
  ];
}

function useLogCommands(): readonly Command[] {
  const dialogs = useDialogs();
  const { currentJob } = useWorkspace();
  return [
    {
      id: "log-number",
      group: "Log",
      label: "Log a number",
      also: "round ask offer counter refusal said",
      icon: "plus",
      hotkey: hotkeys.logNumber.keys[0],
      run: () => dialogs.logNumber(),
    },
    {
      id: "new-opportunity",
      group: "Log",
      label: "New opportunity",
      also: "add company target job next application",
      icon: "plus",
      hotkey: hotkeys.newOpportunity.keys[0],
      run: () => dialogs.newOpportunity(),
    },
    {
      id: "current-job",
      group: "Log",
      label: currentJob ? "Edit the current job's package" : "Add the current job",
      also: "salary base perks",
      icon: "briefcase",
      run: () =>
        currentJob ? dialogs.editPackage({ opportunityId: null }) : go({ screen: "settings" }),
    },
  ];
}

function goTo(
  screen: "today" | "pipeline" | "anchor" | "compare" | "settings",
  label: string,
  icon: IconName,
  also = "",
): Command {
  return {
    id: `go-${screen}`,
    group: "Go to",
    label,
    also,
    icon,
    hotkey: hotkeys[screen].keys[0],
    run: () => go({ screen }),
  };
}

const screenCommands: readonly Command[] = [
  goTo("today", "Today", "today"),
  goTo("pipeline", "Pipeline", "pipeline", "next application target board stages"),
  goTo("anchor", "Anchor", "anchor"),
  goTo("compare", "Compare", "compare"),
  {
    id: "go-counter-offer",
    group: "Go to",
    label: "Counter-offer",
    also: "sheet print match message draft check",
    icon: "sheet",
    hotkey: hotkeys.counterOffer.keys[0],
    run: () => go({ screen: "counter-offer", of: null }),
  },
  {
    id: "go-call",
    group: "Go to",
    label: "Before the next call",
    also: "phone recruiter what do I say told answers",
    icon: "phone",
    hotkey: hotkeys.nextCall.keys[0],
    run: () => go({ screen: "call", of: null }),
  },
  goTo("settings", "Settings", "settings"),
  ...moreScreens.map(
    ({ route, label, also, icon }): Command => ({
      id: `go-${route.screen}`,
      group: "Go to",
      label,
      also,
      icon,
      run: () => go(route),
    }),
  ),
];

function companyCommand(opportunity: Opportunity): Command {
  return {
    id: opportunity.id,
    group: "Companies",
    label: opportunity.company,
    detail: `${opportunity.role}, ${stageName[currentStage(opportunity).stage].toLowerCase()}`,
    icon: "arrow-right",
    run: () => {
      window.location.hash = opportunityHref(opportunity.id);
    },
  };
}

function useEditCommands(): readonly Command[] {
  const { undo, redo } = useHistory();
  const { isSample } = useWorkspace();
  const { isProtected } = useHost();
  const dialogs = useDialogs();
  const act = useAct();
  const lock = useLock();
  const commands: Command[] = [];
  if (isProtected)
    commands.push({
      id: "lock",
      group: "Edit",
      label: "Lock",
      also: "passphrase hide protect",
      icon: "lock",
      run: lock,
    });
  if (undo !== null)
    commands.push({
      id: "undo",
      group: "Edit",
      label: `Undo: ${undo}`,
      icon: "undo",
      hotkey: hotkeys.undo.keys[0],
      run: () => act("undo", {}),
    });
  if (redo !== null)
    commands.push({
      id: "redo",
      group: "Edit",
      label: `Redo: ${redo}`,
      icon: "redo",
      hotkey: hotkeys.redo.keys[0],
      run: () => act("redo", {}),
    });
  if (isSample)
    commands.push({
      id: "leave-sample",
      group: "Edit",
      label: "Leave the sample",
      icon: "x",
      run: () => act("leaveSample", {}, { undoToast: "The sample search is gone." }),
    });
  commands.push({
    id: "keys",
    group: "Edit",
    label: "Show the keys",
    also: "help keyboard shortcuts",
    icon: "keyboard",
    hotkey: hotkeys.help.keys[0],
    run: dialogs.showKeys,
  });
  return commands;
}

const themes: readonly {
  readonly theme: Settings["theme"];
  readonly label: string;
  readonly icon: IconName;
}[] = [
  { theme: "light", label: "Light theme", icon: "sun" },
  { theme: "dark", label: "Dark theme", icon: "moon" },
  { theme: "system", label: "Theme of the computer", icon: "settings" },
];

function useThemeCommands(): readonly Command[] {
  const { theme: now } = useWorkspace().settings;
  const act = useAct();
  return themes
    .filter(({ theme }) => theme !== now)
    .map(({ theme, label, icon }) => ({
      id: `theme-${theme}`,
      group: "Theme" as const,
      label,
      icon,
      run: () => act("changeSettings", { settings: { theme } }),
    }));
}
