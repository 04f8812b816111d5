import type { CurrentJob } from "../model/current-job";
import { components, dollars, type Telling, yearly } from "./sample-parts";

/** The job the sample's job seeker holds. */
export function sampleJob(tell: Telling): CurrentJob {
  const since = tell.ago(1130);
  return {
    employer: "Northwind Trading",
    role: "Senior Backend Engineer",
    since,
    package: {
      id: tell.id(),
      date: since,
      base: { pay: yearly(106_000), evidence: "signed" },
      components: components(tell, "signed", [
        { kind: "pension", scheme: { type: "percent", rate: 0.04 } },
        { kind: "health", elsewhere: dollars(5_200), here: dollars(0) },
        { kind: "vacation", days: 22 },
        { kind: "hours", contractHours: 40, realHours: 40, onCallHours: 0 },
        { kind: "commute", daysPerYear: 184, oneWayMinutes: 40, farePerDay: dollars(4) },
        { kind: "food", daysPerYear: 180, perDay: dollars(5) },
        { kind: "bonus", target: 0.08, history: [0.6, 0.7, 0.65] },
      ]),
      none: ["sign-on", "rsu", "options"],
      roundId: null,
      note: "",
    },
    counterOffer: null,
  };
}
