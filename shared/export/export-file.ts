/** The whole search as one file: JSON under an ending of its own, so that the system knows whose file it is. */
const ENDING = ".leverage";
/** What an export was called before it had its own ending; it is still imported. */
const EARLIER_ENDING = ".json";

/** For a chooser of files. */
export const EXPORT_ENDINGS = `${ENDING},${EARLIER_ENDING},application/json`;

/** 64 MB: 5,000 opportunities take 5. */
export const LARGEST_EXPORT = 64 * 1024 * 1024;
export const LARGEST_EXPORT_TEXT = "64 MB";

/** The name of an export made on a day, `2026-05-12`. */
export function exportName(day: string): string {
  return `leverage-${day}${ENDING}`;
}

/** True for the ending that belongs to Leverage alone. */
export function isOwnExport(name: string): boolean {
  return name.toLowerCase().endsWith(ENDING);
}

/** True where the name is that of an export of any version. */
export function mayBeExport(name: string): boolean {
  return isOwnExport(name) || name.toLowerCase().endsWith(EARLIER_ENDING);
}
