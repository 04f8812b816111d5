import type { Input } from "../../../shared/api";
import type { Settings } from "../../../shared/model/settings";
import { useAct } from "../../state/act";
import { useWorkspace } from "../../state/workspace";

type Patch = Input<"changeSettings">;

/** The settings and the act that changes some of them. A value that is the same already changes nothing. */
export function useSettings(): {
  readonly settings: Settings;
  readonly change: (settings: Patch["settings"]) => Promise<void>;
  readonly assume: (assumptions: NonNullable<Patch["assumptions"]>) => Promise<void>;
} {
  const { settings } = useWorkspace();
  const act = useAct();
  return {
    settings,
    change: async (fields) => {
      if (!isPartOf(fields, settings)) await act("changeSettings", { settings: fields });
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
