import type { Opportunity } from "../model/opportunity";
import { sharePrice } from "../money";
import {
  components,
  dollars,
  opportunity,
  round,
  stagesAgo,
  type Telling,
  yearly,
} from "./sample-parts";

/** Initech: an early letter, kept as a fallback. */
export function initech(tell: Telling): Opportunity {
  const letter = round(tell, {
    daysAgo: 22,
    by: "them",
    kind: "first-number",
    base: 114_000,
    evidence: "written",
    channel: "letter",
  });
  return opportunity(tell, {
    company: "Initech",
    role: "Senior Backend Engineer",
    place: "Austin",
    stages: stagesAgo(tell, ["applied", 41], ["interviewing", 35], ["written-offer", 22]),
    rounds: [letter],
    packages: [
      {
        id: tell.id(),
        date: letter.date,
        base: { pay: letter.pay, evidence: "written" },
        components: components(tell, "written", [
          { kind: "pension", scheme: { type: "percent", rate: 0.05 } },
          { kind: "health", elsewhere: dollars(5_200), here: dollars(0) },
          { kind: "vacation", days: 22 },
          { kind: "bonus", target: 0.08, history: [] },
        ]),
        none: ["options", "rsu"],
        roundId: letter.id,
        note: "",
      },
    ],
    deadlines: [
      {
        id: tell.id(),
        kind: "offer-expires",
        date: tell.ago(-10),
        time: null,
        note: "",
        isDone: false,
      },
    ],
    actions: [
      {
        id: tell.id(),
        text: "Keep as a fallback",
        date: null,
        time: null,
        channel: null,
        isDone: false,
      },
    ],
  });
}

/** Umbra Labs: low base, long hours, a large promise in options. */
export function umbra(tell: Telling): Opportunity {
  const letter = round(tell, {
    daysAgo: 5,
    by: "them",
    kind: "first-number",
    base: 98_000,
    evidence: "written",
    channel: "email",
  });
  return opportunity(tell, {
    company: "Umbra Labs",
    role: "Founding Engineer",
    place: "Remote",
    stages: stagesAgo(tell, ["applied", 19], ["interviewing", 15], ["written-offer", 5]),
    rounds: [letter],
    packages: [
      {
        id: tell.id(),
        date: letter.date,
        base: { pay: yearly(98_000), evidence: "written" },
        components: components(tell, "written", [
          { kind: "health", elsewhere: dollars(3_600), here: dollars(0) },
          { kind: "vacation", days: 20 },
          { kind: "hours", contractHours: 40, realHours: 50, onCallHours: 0 },
          { kind: "commute", daysPerYear: 0, oneWayMinutes: 0, farePerDay: dollars(0) },
          { kind: "food", daysPerYear: 120, perDay: dollars(10) },
          {
            kind: "options",
            count: 40_000,
            strike: sharePrice(2, "USD"),
            preferredPrice: sharePrice(14, "USD"),
            fullyDilutedAtExit: 25_000_000,
            liquidationPreference: dollars(60_000_000),
            preferredShare: 0.5,
            exits: [
              { probability: 0.65, value: dollars(0) },
              { probability: 0.25, value: dollars(100_000_000) },
              { probability: 0.08, value: dollars(400_000_000) },
              { probability: 0.02, value: dollars(2_000_000_000) },
            ],
            years: 5,
            discount: 0.2,
            vestYears: 4,
          },
        ]),
        none: ["sign-on", "pension", "bonus", "rsu"],
        roundId: letter.id,
        note: "",
      },
    ],
    deadlines: [
      {
        id: tell.id(),
        kind: "offer-expires",
        date: tell.ago(-9),
        time: null,
        note: "",
        isDone: false,
      },
    ],
    actions: [
      {
        id: tell.id(),
        text: "Decline, base is low",
        date: tell.ago(-4),
        time: null,
        channel: "email",
        isDone: false,
      },
    ],
  });
}
