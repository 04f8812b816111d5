import { useMantineColorScheme } from "@mantine/core";
import { useEffect } from "react";
import { useWorkspace } from "../../state/workspace";

/** Carries the theme of the settings to the document. */
export function ThemeFollower() {
  const { theme } = useWorkspace().settings;
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    setColorScheme(theme === "system" ? "auto" : theme);
  }, [theme, setColorScheme]);
  return null;
}
