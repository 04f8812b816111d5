import { describe, expect, it } from "vitest";
import { currentPackage, currentStage, type Opportunity } from "../../../shared/model/opportunity";
import type { Round } from "../../../shared/model/round";
import type { Workspace } from "../../../shared/model/workspace";
import { unitsOf } from "../../../shared/money";
import {
  anOpportunity,
  applied,
  aWorkspace,
  pay,
  testId,
  theyOffer,
  tryChange,
} from "../../helpers/workspaces";

const letter = theyOffer(130_000, "written");
const globex = anOpportunity("Globex", [letter]);

function globexIn(workspace: Workspace): Opportunity {
  return workspace.opportunities[globex.id] ?? expect.fail("Globex is gone");
}

function baseOf(opportunity: Opportunity): number | null {
  const base = currentPackage(opportunity)?.base;
  return base ? unitsOf(base.pay.amount) : null;
}

/** Globex after its letter was corrected. */
function corrected(part: Round, opportunity: Opportunity = globex): Opportunity {
  const input = { opportunityId: globex.id, part };
  return globexIn(applied(aWorkspace([opportunity]), "editRound", input));
}

/** Globex after its letter was deleted. */
function withoutLetter(opportunity: Opportunity = globex): Opportunity {
  const input = { opportunityId: globex.id, id: letter.id };
  return globexIn(applied(aWorkspace([opportunity]), "removeRound", input));
}

/** Globex with its newest package changed. */
function withNewest(fields: object): Opportunity {
  const newest = currentPackage(globex) ?? expect.fail("Globex has no package");
  return { ...globex, packages: [{ ...newest, ...fields }] };
}

describe("correcting a number", () => {
  it("takes the offer it brought along", () => {
    const edited = corrected({ ...letter, pay: pay(120_000) });
    expect(baseOf(edited)).toBe(120_000);
    expect(edited.packages).toHaveLength(1);
  });

  it("R4: what turns out to be only said is no longer on paper", () => {
    expect(currentPackage(corrected({ ...letter, evidence: "verbal" }))?.base?.evidence).toBe(
      "verbal",
    );
  });

  it("R4: what turns out to be on paper moves the stage to written offer", () => {
    const said = theyOffer(110_000, "verbal");
    const told = { ...anOpportunity("Globex", [said]), id: globex.id };
    expect(currentStage(corrected({ ...said, evidence: "written" }, told)).stage).toBe(
      "written-offer",
    );
  });

  it("leaves a corrected package alone when only the note of the number changes", () => {
    const base = { pay: pay(131_000), evidence: "written" };
    expect(baseOf(corrected({ ...letter, note: "from the director" }, withNewest({ base })))).toBe(
      131_000,
    );
  });

  it("drops the offer when it turns out to be a refusal of my ask", () => {
    expect(baseOf(corrected({ ...letter, kind: "refusal" }))).toBeNull();
  });

  it("brings an offer when a refusal turns out to have been a counter", () => {
    const refusal = { ...letter, kind: "refusal" as const };
    const told = { ...globex, rounds: [refusal], packages: [] };
    expect(baseOf(corrected(letter, told))).toBe(130_000);
  });
});

describe("deleting a number", () => {
  it("takes the figure it proved away with it", () => {
    expect(withoutLetter()).toMatchObject({ rounds: [], packages: [] });
  });

  it("brings the offer before it back, with the perks known by now", () => {
    const vacation = { id: testId(), kind: "vacation", days: 25, evidence: "written", note: "" };
    const earlier = currentPackage(anOpportunity("Globex", [theyOffer(114_000, "verbal")]));
    const known = withNewest({ components: [vacation] });
    const left = withoutLetter({
      ...known,
      packages: [earlier ?? expect.fail(), ...known.packages],
    });
    expect(baseOf(left)).toBe(114_000);
    expect(currentPackage(left)?.components).toEqual([vacation]);
  });

  it("keeps perks that were entered even when no figure is left", () => {
    const left = withoutLetter(withNewest({ none: ["rsu"] }));
    expect(currentPackage(left)).toMatchObject({ base: null, none: ["rsu"] });
  });

  it("says so when it is already gone", () => {
    const input = { opportunityId: globex.id, id: testId() };
    expect(tryChange(aWorkspace([globex]), "removeRound", input)).toMatchObject({
      ok: false,
      failure: { code: "not-found" },
    });
  });
});
