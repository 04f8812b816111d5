import type { IconName } from "../../ui/icon";

type CommandGroup = "Log" | "Go to" | "Companies" | "Edit" | "Theme";

/** One thing the palette can do now. */
export type Command = {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** Said under the label: a role, what would be undone. */
  readonly detail?: string;
  /** Other words a person may type for it. */
  readonly also?: string;
  readonly icon: IconName;
  readonly hotkey?: string;
  readonly run: () => unknown;
};

/** A group shows this many; typing a part of a name brings the others. */
const MOST_IN_GROUP = 8;
const MOST_UNASKED = 5;

const groups: readonly CommandGroup[] = ["Log", "Go to", "Companies", "Edit", "Theme"];

type MatchedGroup = { readonly group: CommandGroup; readonly commands: readonly Command[] };

/**
 * The commands that contain every word typed, grouped; those whose label starts with the text come
 * first. Before anything is typed the groups are short.
 */
export function matchCommands(
  commands: readonly Command[],
  query: string,
): readonly MatchedGroup[] {
  const wanted = query.trim().toLowerCase();
  const words = wanted.split(/\s+/).filter(Boolean);
  const matching = commands.filter((command) => {
    const text = `${command.label} ${command.detail ?? ""} ${command.also ?? ""}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const startsFirst = (command: Command) =>
    command.label.toLowerCase().startsWith(wanted) ? 0 : 1;
  return groups
    .map((group) => ({
      group,
      commands: matching
        .filter((it) => it.group === group)
        .sort((a, b) => (wanted === "" ? 0 : startsFirst(a) - startsFirst(b)))
        .slice(0, wanted === "" ? MOST_UNASKED : MOST_IN_GROUP),
    }))
    .filter(({ commands: found }) => found.length > 0);
}
