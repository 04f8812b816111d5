import type { Opportunity } from "../model/opportunity";
import { sampleMessage } from "./sample-message";
import { components, dollars, opportunity, round, stagesAgo, type Telling } from "./sample-parts";

/** Globex: the best paper, and what lifts the floor to 130,000. */
export function globex(tell: Telling): Opportunity {
  const first = round(tell, {
    daysAgo: 20,
    by: "them",
    kind: "first-number",
    base: 122_000,
    channel: "phone",
  });
  const letter = round(tell, {
    daysAgo: 13,
    by: "them",
    kind: "counter",
    base: 130_000,
    evidence: "written",
    channel: "email",
  });
  return opportunity(tell, {
    company: "Globex",
    role: "Staff Platform Engineer",
    place: "Chicago",
    stages: stagesAgo(
      tell,
      ["applied", 40],
      ["interviewing", 33],
      ["verbal-offer", 20],
      ["written-offer", 13],
    ),
    rounds: [first, letter],
    packages: [
      {
        id: tell.id(),
        date: letter.date,
        base: { pay: letter.pay, evidence: "written" },
        components: components(tell, "written", [
          { kind: "sign-on", amount: dollars(12_000), clawback: "none", clawbackMonths: 0 },
          { kind: "pension", scheme: { type: "percent", rate: 0.06 } },
          { kind: "health", elsewhere: dollars(7_200), here: dollars(0) },
          { kind: "vacation", days: 25 },
          { kind: "hours", contractHours: 38, realHours: 38, onCallHours: 0 },
          { kind: "commute", daysPerYear: 138, oneWayMinutes: 30, farePerDay: dollars(3) },
          { kind: "food", daysPerYear: 160, perDay: dollars(15) },
          { kind: "bonus", target: 0.05, history: [] },
          {
            kind: "rsu",
            grant: dollars(26_000),
            schedule: [0.25, 0.25, 0.25, 0.25],
            cliffMonths: 12,
            everyMonths: 3,
            growth: 0,
            isPrivate: false,
          },
        ]),
        none: ["options"],
        roundId: letter.id,
        note: "",
      },
    ],
    deadlines: [
      {
        id: tell.id(),
        kind: "offer-expires",
        date: tell.ago(-3),
        time: "17:00",
        note: "",
        isDone: false,
      },
    ],
    actions: [
      {
        id: tell.id(),
        text: "Ask for two more days",
        date: tell.ago(0),
        time: null,
        channel: "email",
        isDone: false,
      },
    ],
  });
}

/** Fabrikam Health: said 134,000, put nothing on paper, refused 162,000. */
export function fabrikam(tell: Telling): Opportunity {
  const final = round(tell, {
    daysAgo: 4,
    by: "them",
    kind: "final",
    base: 134_000,
    channel: "phone",
    note: "our final",
  });
  return opportunity(tell, {
    company: "Fabrikam Health",
    role: "Principal Engineer",
    place: "Remote, two days in Boston",
    stages: stagesAgo(
      tell,
      ["target", 40],
      ["applied", 34],
      ["interviewing", 27],
      ["verbal-offer", 14],
    ),
    rounds: [
      round(tell, {
        daysAgo: 14,
        by: "them",
        kind: "first-number",
        base: 118_000,
        channel: "phone",
        note: "Recruiter",
      }),
      round(tell, {
        daysAgo: 12,
        by: "me",
        kind: "ask",
        base: 162_000,
        channel: "phone",
        note: "one number",
      }),
      round(tell, { daysAgo: 8, by: "them", kind: "refusal", base: 162_000, channel: "email" }),
      round(tell, { daysAgo: 8, by: "them", kind: "counter", base: 126_000, channel: "phone" }),
      final,
    ],
    packages: [
      {
        id: tell.id(),
        date: final.date,
        base: { pay: final.pay, evidence: "verbal" },
        components: components(tell, "verbal", [
          { kind: "pension", scheme: { type: "percent", rate: 0.03 } },
          { kind: "health", elsewhere: dollars(4_800), here: dollars(0) },
          { kind: "vacation", days: 25 },
          { kind: "hours", contractHours: 42, realHours: 42, onCallHours: 0 },
          { kind: "commute", daysPerYear: 138, oneWayMinutes: 55, farePerDay: dollars(8) },
          { kind: "bonus", target: 0.2, history: [0.5, 0.45, 0.55] },
        ]),
        none: ["sign-on", "rsu", "options"],
        roundId: final.id,
        note: "",
      },
    ],
    interviews: [
      {
        id: tell.id(),
        title: "Recruiter screen",
        date: tell.ago(27),
        start: "10:00",
        end: "10:30",
        place: "Phone",
        contactIds: [],
        outcome: "passed",
        note: "",
        preparation: [],
        rating: null,
        type: null,
      },
      {
        id: tell.id(),
        title: "System design",
        date: tell.ago(22),
        start: "14:00",
        end: "15:30",
        place: "Video",
        contactIds: [],
        outcome: "passed",
        note: "",
        preparation: [],
        rating: null,
        type: null,
      },
    ],
    deadlines: [
      {
        id: tell.id(),
        kind: "paper-due",
        date: tell.ago(-1),
        time: null,
        note: "their paper is due",
        isDone: false,
      },
    ],
    actions: [
      {
        id: tell.id(),
        text: "Call and say the number",
        date: tell.ago(0),
        time: "16:00",
        channel: "phone",
        isDone: false,
      },
      {
        id: tell.id(),
        text: "Ask for their offer on paper",
        date: tell.ago(0),
        time: "16:00",
        channel: "phone",
        isDone: false,
      },
      {
        id: tell.id(),
        text: "Chase the paper",
        date: tell.ago(-1),
        time: null,
        channel: "email",
        isDone: false,
      },
    ],
    counterOffer: {
      wouldStay: null,
      decisionMakerId: null,
      sent: null,
      earlier: [],
      redFlags: [
        { kind: "verbal-promise", date: tell.ago(4), note: "by phone" },
        { kind: "bonus-instead", date: tell.ago(4), note: "" },
      ],
      message: sampleMessage,
    },
  });
}
