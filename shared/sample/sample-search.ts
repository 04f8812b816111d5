import type { Day } from "../model/basics";
import type { Contact } from "../model/contact";
import type { Opportunity } from "../model/opportunity";
import type { PayFact } from "../model/pay-fact";
import { defaultSettings } from "../model/settings";
import { emptyWorkspace, type Workspace } from "../model/workspace";
import { initech, umbra } from "./sample-fallbacks";
import { sampleJob, samplePastJobs } from "./sample-job";
import { fabrikam, globex } from "./sample-offers";
import { sampleClosed, sampleInterviewing, sampleTargets } from "./sample-others";
import { dollars, type Telling, telling, yearly } from "./sample-parts";

/**
 * A whole search to look around in, laid around `today`: two letters prove 130,000, one company only
 * talks, two asks were refused, the lowest at 146,000. Marked as a sample on every screen.
 */
export function sampleSearch(today: Day): Workspace {
  const tell = telling(today);
  const opportunities = [
    globex(tell),
    fabrikam(tell),
    initech(tell),
    umbra(tell),
    ...sampleInterviewing(tell),
    ...sampleTargets(tell),
    ...sampleClosed(tell),
  ];
  return {
    ...emptyWorkspace,
    isSample: true,
    settings: { ...defaultSettings, guess: dollars(140_000), stopWidth: dollars(4_000) },
    currentJob: sampleJob(tell),
    opportunities: Object.fromEntries(opportunities.map((it) => [it.id, it])),
    pastJobs: Object.fromEntries(samplePastJobs(tell).map((it) => [it.id, it])),
    payFacts: Object.fromEntries(samplePayFacts(tell).map((it) => [it.id, it])),
    contacts: Object.fromEntries(peopleAt(tell, opportunities[1]).map((it) => [it.id, it])),
  };
}

function peopleAt(tell: Telling, company: Opportunity | undefined): readonly Contact[] {
  const person = (name: string, title: string, decides: boolean, note: string): Contact => ({
    id: tell.id(),
    name,
    title,
    opportunityId: company?.id ?? null,
    decides,
    email: "",
    phone: "",
    lastContact: tell.ago(4),
    followUp: null,
    note,
  });
  return [
    person("Dana Reyes", "VP Engineering", true, "Decides alone."),
    person("Sam Okafor", "Recruiter", false, "Passes messages."),
    person("Priya Nair", "Team lead", false, "Wants you, has no budget."),
  ];
}

/** What others earn, as one comes to know it (R20). */
function samplePayFacts(tell: Telling): readonly PayFact[] {
  const fact = (
    of: Pick<PayFact, "company" | "role" | "source" | "evidence">,
    base: number,
    days: number,
  ): PayFact => ({
    id: tell.id(),
    ...of,
    place: "",
    pay: yearly(base),
    date: tell.ago(days),
    note: "",
  });
  return [
    fact(
      {
        company: "Globex",
        role: "Staff Platform Engineer",
        source: "A former colleague there",
        evidence: "verbal",
      },
      142_000,
      33,
    ),
    fact(
      {
        company: "Fabrikam Health",
        role: "Principal Engineer",
        source: "Somebody at a meetup",
        evidence: "hearsay",
      },
      150_000,
      18,
    ),
  ];
}
