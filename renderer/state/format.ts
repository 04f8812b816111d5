import { createFormat, type Format } from "./create-format";
import { useReadyPart } from "./workspace";

export type { Format };

/** Making one asks the platform for its formatters: a table of numbers shares one. */
const made = new Map<string, Format>();

/** Amounts, days and times as this user reads them: settings.locale and settings.currency. */
export function useFormat(): Format {
  return useReadyPart(({ workspace }) =>
    formatFor(workspace.settings.locale, workspace.settings.currency),
  );
}

function formatFor(locale: string | null, currency: string): Format {
  const key = `${locale} ${currency}`;
  const format = made.get(key) ?? createFormat(locale, currency);
  made.set(key, format);
  return format;
}
