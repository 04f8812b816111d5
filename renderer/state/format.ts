import { useMemo } from "react";
import { createFormat, type Format } from "./create-format";
import { useWorkspace } from "./workspace";

export type { Format };

/** Amounts, days and times as this user reads them: settings.locale and settings.currency. */
export function useFormat(): Format {
  const { locale, currency } = useWorkspace().settings;
  return useMemo(() => createFormat(locale, currency), [locale, currency]);
}
