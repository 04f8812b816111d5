import type { CurrentJob } from "../model/current-job";
import type { PastJob } from "../model/past-job";
import { components, dollars, type Telling, yearly } from "./sample-parts";

/** The job the sample's job seeker holds. */
export function sampleJob(tell: Telling): CurrentJob {
  const since = tell.ago(1130);
  return {
    employer: "Northwind Trading",
    role: "Senior Backend Engineer",
    since,
    steps: [
      { id: tell.id(), date: since, pay: yearly(94_000), note: "Hired" },
      { id: tell.id(), date: tell.ago(790), pay: yearly(99_000), note: "Raise" },
      { id: tell.id(), date: tell.ago(425), pay: yearly(103_000), note: "Raise" },
    ],
    package: {
      id: tell.id(),
      date: tell.ago(60),
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

/** The jobs before: two moves, each of which brought more than any raise (R25). */
export function samplePastJobs(tell: Telling): readonly PastJob[] {
  return [
    {
      id: tell.id(),
      employer: "Tasmanian Traders",
      role: "Junior Developer",
      since: tell.ago(3320),
      until: tell.ago(2230),
      steps: [
        { id: tell.id(), date: tell.ago(3320), pay: yearly(58_000), note: "Hired" },
        { id: tell.id(), date: tell.ago(2800), pay: yearly(61_000), note: "Raise" },
      ],
      note: "",
    },
    {
      id: tell.id(),
      employer: "Relecloud",
      role: "Backend Engineer",
      since: tell.ago(2200),
      until: tell.ago(1140),
      steps: [
        { id: tell.id(), date: tell.ago(2200), pay: yearly(74_000), note: "Hired" },
        { id: tell.id(), date: tell.ago(1700), pay: yearly(77_500), note: "Raise" },
      ],
      note: "",
    },
  ];
}
