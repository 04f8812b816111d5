import type { StrategyName } from "../../../shared/negotiation/strategies";
import { useAct } from "../../state/act";
import { useWorkspace } from "../../state/workspace";
import { Segmented } from "../../ui/fields/segmented";
import { strategyNames } from "./strategy-words";

/** Which of the two strategies prints the number; kept in the settings. */
export function StrategySwitch() {
  const act = useAct();
  const { strategy } = useWorkspace().settings;
  return (
    <Segmented<StrategyName>
      label="Strategy"
      value={strategy}
      onChange={(chosen) => void act("changeSettings", { settings: { strategy: chosen } })}
      options={[
        { value: "halve", label: strategyNames.halve },
        { value: "best-odds", label: strategyNames["best-odds"] },
      ]}
    />
  );
}
