import type { Input } from "../../../shared/api";
import type { Settings } from "../../../shared/model/settings";
import { type ActOptions, useAct } from "../../state/act";
import { useWorkspace } from "../../state/workspace";

type Patch = Input<"changeSettings">;

/** The settings and the act that changes some of them. A value that is the same already changes nothing. */
export function useSettings(): {
  readonly settings: Settings;
  /** With `undoToast` where the change takes something away. */
  readonly change: (settings: Patch["settings"], options?: ActOptions) => Promise<void>;
  readonly assume: (assumptions: NonNullable<Patch["assumptions"]>) => Promise<void>;
} {
  const { settings } = useWorkspace();
  const act = useAct();
  return {
    settings,
    change: async (fields, options) => {
      if (!isPartOf(fields, settings)) await act("changeSettings", { settings: fields }, options);
    },
    assume: async (assumptions) => {
      if (!isPartOf(assumptions, settings.assumptions))
        await act("changeSettings", { settings: {}, assumptions });
    },
  };
}

function isPartOf(fields: object, whole: object): boolean {
  const known = whole as Readonly<Record<string, unknown>>;
  return Object.entries(fields).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(known[name]),
  );
}
