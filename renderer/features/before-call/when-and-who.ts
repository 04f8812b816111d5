import type { CallView } from "../../../shared/before-call/call-view";
import type { Day } from "../../../shared/model/basics";
import type { Format } from "../../state/format";
import { channelWords } from "../../ui/words/channel-words";
import { whenText } from "../../ui/words/when-text";

/** "Fabrikam Health, today 16:00, by phone. Dana Reyes decides." */
export function whenAndWho({ opportunity, talk, decider }: CallView, today: Day, format: Format) {
  const when =
    talk === null || talk.date === null
      ? "no call set"
      : whenText(talk.date, talk.time, today, format);
  const how = talk?.channel ? channelWords[talk.channel].by.toLowerCase() : "";
  const head = [opportunity.company, when, how].filter(Boolean).join(", ");
  return decider ? `${head}. ${decider.name} decides.` : `${head}. Ask who decides.`;
}
