import { addDays } from "../../../shared/day";
import type { Day } from "../../../shared/model/basics";
import { type Opportunity, opportunitySchema, type Stage } from "../../../shared/model/opportunity";
import type { Package } from "../../../shared/model/package";
import type { Round } from "../../../shared/model/round";
import type { Workspace } from "../../../shared/model/workspace";
import { yearly } from "../../../shared/sample/sample-parts";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { type Dice, dice } from "../../helpers/dice";

/** One opportunity in so many has rounds: 200 of 5,000. */
const ONE_TALKS_IN = 25;
const ROUNDS = 10;
/** One in so many of those that talk has a package as full as the sample's. */
const ONE_PACKAGE_IN = 10;
/** Notes fill up to this, so that 5,000 opportunities are a file of 5 MB. */
const SIGNS_EACH = 880;

type Making = {
  readonly today: Day;
  readonly roll: Dice;
  readonly packages: readonly Package[];
};

/**
 * A search of so many opportunities, the same on every machine: a twenty-fifth of them with ten rounds
 * each, the others as a long search leaves them, most of them over.
 */
export function largeSearch(opportunities: number, today: Day): Workspace {
  const sample = sampleSearch(today);
  const packages = Object.values(sample.opportunities).flatMap((it) => it.packages.slice(-1));
  const making: Making = { today, roll: dice(opportunities), packages };
  const all = Array.from({ length: opportunities }, (_, place) =>
    place % ONE_TALKS_IN === 0 ? inTalks(place, making) : quiet(place, making),
  );
  return {
    ...sample,
    isSample: false,
    opportunities: Object.fromEntries(all.map((it) => [it.id, it])),
    contacts: {},
  };
}

/** Ten numbers said in turn, some refused, some on paper. */
function inTalks(place: number, making: Making): Opportunity {
  const { roll, packages, today } = making;
  const start = 90_000 + 1_000 * roll.below(30);
  const stage: Stage = roll.pick(["interviewing", "verbal-offer", "written-offer"]);
  const rounds = Array.from({ length: ROUNDS }, (_, at) => roundOf(at, start, stage, making));
  const full = packages[place % packages.length];
  const hasPackage = full !== undefined && (place / ONE_TALKS_IN) % ONE_PACKAGE_IN === 0;
  return filledUp({
    ...bare(place, stage, making),
    rounds,
    packages: hasPackage ? [{ ...full, id: roll.id(), roundId: null }] : [],
    deadlines:
      stage === "written-offer"
        ? [
            {
              id: roll.id(),
              kind: "offer-expires",
              date: addDays(today, 2 + roll.below(20)),
              time: null,
              note: "",
              isDone: false,
            },
          ]
        : [],
  });
}

function roundOf(at: number, start: number, stage: Stage, { today, roll }: Making): Round {
  const said = start + 1_000 * Math.floor(at / 3);
  const asked = start + 18_000 - 1_000 * Math.floor(at / 3);
  const turns = [
    { by: "them", kind: at === 0 ? "first-number" : "counter", base: said },
    { by: "me", kind: "ask", base: asked },
    { by: "them", kind: "refusal", base: asked },
  ] as const;
  const { by, kind, base } = turns[at % turns.length] ?? turns[0];
  return {
    id: roll.id(),
    date: addDays(today, at - 30),
    by,
    kind,
    pay: yearly(base),
    evidence: stage === "written-offer" && at === ROUNDS - 1 ? "written" : "verbal",
    channel: roll.pick(["phone", "email", "video"]),
    note: "",
  };
}

const quietStages: readonly Stage[] = [
  ...(["target", "applied", "applied", "applied", "interviewing"] as const),
  ...(["rejected", "rejected", "rejected", "ghosted", "ghosted", "withdrawn", "declined"] as const),
];

function quiet(place: number, making: Making): Opportunity {
  const { roll, today } = making;
  const stage = roll.pick(quietStages);
  const isOpen = quietStages.indexOf(stage) < 5;
  const date = addDays(today, roll.below(40) - 10);
  return filledUp({
    ...bare(place, stage, making),
    actions:
      isOpen && roll.chance(0.3)
        ? [
            {
              id: roll.id(),
              text: "Write again",
              date,
              time: null,
              channel: "email",
              isDone: false,
            },
          ]
        : [],
  });
}

function bare(place: number, stage: Stage, { roll, today }: Making): Opportunity {
  const applied = addDays(today, -200 + roll.below(150));
  return opportunitySchema.parse({
    id: roll.id(),
    company: `${roll.pick(firstNames)} ${roll.pick(lastNames)} ${place}`,
    role: `${roll.pick(["Senior", "Staff", "Principal", "Lead"])} ${roll.pick(roles)}`,
    place: roll.pick(["Chicago", "Zürich", "Remote", "Lyon", "Austin"]),
    source: roll.pick(["LinkedIn", "Referral", "Company page"]),
    stages: [
      ...(stage === "target" ? [] : [{ stage: "applied" as const, date: applied }]),
      ...(stage === "applied" ? [] : [{ stage, date: addDays(applied, 10 + roll.below(40)) }]),
    ],
  });
}

function filledUp(opportunity: Opportunity): Opportunity {
  const missing = SIGNS_EACH - JSON.stringify(opportunity).length;
  const sentence = "They use the tools I know and the team sounded kind. ";
  return { ...opportunity, note: sentence.repeat(20).slice(0, Math.max(0, missing)) };
}

const firstNames = ["Blue", "North", "Acme", "Quiet", "Solar", "Iron", "Delta", "Vector", "Maple"];
const lastNames = ["Systems", "Health", "Robotics", "Bank", "Foods", "Energy", "Labs", "Software"];
const roles = ["Platform Engineer", "Data Engineer", "Product Designer", "Analyst"];
