import type { Opportunity } from "../model/opportunity";
import { opportunity, round, stagesAgo, type Telling } from "./sample-parts";

/** The companies with a number or two, or none yet. */
export function sampleInterviewing(tell: Telling): readonly Opportunity[] {
  return [
    opportunity(tell, {
      company: "Tailspin Freight",
      role: "Senior Backend Engineer",
      stages: stagesAgo(tell, ["target", 30], ["applied", 24], ["interviewing", 12]),
      rounds: [
        round(tell, {
          daysAgo: 11,
          by: "them",
          kind: "first-number",
          base: 118_000,
          channel: "phone",
        }),
        round(tell, { daysAgo: 9, by: "me", kind: "ask", base: 146_000, channel: "email" }),
        round(tell, { daysAgo: 7, by: "them", kind: "refusal", base: 146_000, channel: "email" }),
      ],
      interviews: [
        {
          id: tell.id(),
          title: "Design talk",
          date: tell.ago(-1),
          start: "10:00",
          end: "11:30",
          place: "Video",
          contactIds: [],
          outcome: "planned",
          note: "",
          preparation: [],
          rating: null,
          type: null,
        },
      ],
    }),
    opportunity(tell, {
      company: "Wingtip Aero",
      role: "Staff Engineer",
      stages: stagesAgo(tell, ["applied", 16], ["interviewing", 4]),
      interviews: [
        {
          id: tell.id(),
          title: "Second talk",
          date: tell.ago(-2),
          start: "14:30",
          end: "15:30",
          place: "Video",
          contactIds: [],
          outcome: "planned",
          note: "",
          preparation: [],
          rating: null,
          type: null,
        },
      ],
    }),
    opportunity(tell, {
      company: "Contoso Grid",
      role: "Platform Lead",
      stages: stagesAgo(tell, ["applied", 5]),
      interviews: [
        {
          id: tell.id(),
          title: "Recruiter call",
          date: tell.ago(-3),
          start: "09:30",
          end: null,
          place: "Phone",
          contactIds: [],
          outcome: "planned",
          note: "",
          preparation: [],
          rating: null,
          type: null,
        },
      ],
    }),
    opportunity(tell, {
      company: "Adatum Bank",
      role: "Staff Engineer",
      stages: stagesAgo(tell, ["target", 25], ["applied", 21]),
      actions: [
        {
          id: tell.id(),
          text: "Write again, or close it",
          date: null,
          time: null,
          channel: "email",
          isDone: false,
        },
      ],
    }),
  ];
}

export function sampleTargets(tell: Telling): readonly Opportunity[] {
  const target = (company: string, role: string, days: number, text: string) =>
    opportunity(tell, {
      company,
      role,
      stages: stagesAgo(tell, ["target", days]),
      actions: [{ id: tell.id(), text, date: null, time: null, channel: null, isDone: false }],
    });
  return [
    target("Proseware", "Backend Lead", 6, "Find out who decides"),
    target("Litware", "Platform Engineer", 2, "Send the application"),
    target("Lucerne Media", "Senior Engineer", 9, "Ask for an introduction"),
  ];
}

export function sampleClosed(tell: Telling): readonly Opportunity[] {
  return [
    opportunity(tell, {
      company: "Woodgrove Realty",
      role: "Backend Engineer",
      note: "Below current base.",
      stages: stagesAgo(tell, ["applied", 60], ["verbal-offer", 45], ["declined", 44]),
      rounds: [
        round(tell, {
          daysAgo: 45,
          by: "them",
          kind: "first-number",
          base: 101_000,
          channel: "phone",
        }),
      ],
    }),
    opportunity(tell, {
      company: "Coho Fabrics",
      role: "Platform Engineer",
      note: "After two interviews.",
      stages: stagesAgo(tell, ["applied", 52], ["interviewing", 40], ["rejected", 31]),
    }),
    opportunity(tell, {
      company: "Alpine Ski House",
      role: "Senior Engineer",
      note: "Let it run out.",
      stages: stagesAgo(tell, ["applied", 55], ["written-offer", 30], ["expired", 14]),
      rounds: [
        round(tell, {
          daysAgo: 30,
          by: "them",
          kind: "first-number",
          base: 109_000,
          evidence: "written",
          channel: "email",
        }),
      ],
    }),
  ];
}
