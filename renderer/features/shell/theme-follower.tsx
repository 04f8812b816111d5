import { useMantineColorScheme } from "@mantine/core";
import { useEffect } from "react";
import { useReadyPart } from "../../state/workspace";

/**
 * Carries the theme of the settings to the document, only when it changes: setting it computes every style of
 * the page twice.
 */
export function ThemeFollower() {
  const theme = useReadyPart((it) => it.workspace.settings.theme);
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    setColorScheme(theme === "system" ? "auto" : theme);
  }, [theme, setColorScheme]);
  return null;
}
