import type { Handlers, HostFacts, Notice } from "../shared/api";
import { type ChangeName, type Changes, changes } from "../shared/changes";
import type { Clock } from "./clock";
import { localDay } from "./clock";
import type { OpenWorkspace } from "./workspace/open-workspace";
import { readSavedText } from "./workspace/saved-text";

/** What the handlers work on; each host puts it together in its composition root. */
export type HandlerParts = {
  readonly open: OpenWorkspace;
  readonly clock: Clock;
  readonly facts: () => HostFacts;
  readonly notice: () => Notice | null;
  /** Keeps a copy of the present workspace before something replaces it. */
  readonly backUp: () => Promise<void>;
};

type ChangeHandlers = Pick<Handlers, keyof Changes>;

/** One function per Api method. A change added in shared/ needs no line here: each is wrapped alike. */
export function createHandlers({ open, clock, facts, notice, backUp }: HandlerParts): Handlers {
  const changeHandlers = Object.fromEntries(
    (Object.keys(changes) as ChangeName[]).map((name) => [
      name,
      (input: unknown) => open.act(name, input),
    ]),
  ) as ChangeHandlers;
  return {
    ...changeHandlers,
    readWorkspace: async () => ({
      ok: true,
      value: { ...open.told, host: facts(), notice: notice() },
    }),
    undo: () => open.undo(),
    redo: () => open.redo(),
    exportWorkspace: async () => ({
      ok: true,
      value: {
        fileName: `leverage-${localDay(clock.now())}.json`,
        text: JSON.stringify(open.told.workspace, null, 2),
      },
    }),
    importWorkspace: async ({ text }) => {
      const read = readSavedText(text);
      if (!read.ok) return read;
      await backUp();
      return open.replace(read.value.workspace, "Import a workspace");
    },
  } satisfies Handlers;
}
