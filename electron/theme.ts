import { nativeTheme } from "electron";
import type { Changed } from "../shared/api";
import type { Settings } from "../shared/model/settings";
import type { Host } from "./host";

/** Keeps the frame of the window in the theme the user chose in Settings. */
export async function followTheme({ handlers, onChanged }: Host): Promise<void> {
  const readTheme = async () => {
    const read = await handlers.readWorkspace({});
    if (read.ok) nativeTheme.themeSource = read.value.workspace.settings.theme;
  };
  await readTheme();
  onChanged((changed) => {
    if (changed.isLocked === false) void readTheme();
    const settings = newSettings(changed);
    if (settings) nativeTheme.themeSource = settings.theme;
  });
}

function newSettings({ edits }: Changed): Settings | undefined {
  for (const edit of edits) if (edit.table === "settings") return edit.after;
  return undefined;
}
