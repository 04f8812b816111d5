import { describe, expect, it } from "vitest";
import { changes } from "../../../shared/changes";
import { currentPackage, currentStage } from "../../../shared/model/opportunity";
import type { Round } from "../../../shared/model/round";
import { unitsOf } from "../../../shared/money";
import { anOpportunity, aPackage, aRound, aSearch, idOf } from "../../helpers/an-opportunity";

const context = { today: "2026-05-12", newId: () => idOf(77) };
const letter = aRound({ base: 130_000, evidence: "written" });

function searchWithLetter() {
  const logged = changes.logRound.apply(
    aSearch([anOpportunity()]),
    { opportunityId: idOf(1), part: letter },
    context,
  );
  if (!logged.ok) throw new Error(logged.failure.code);
  return logged.value;
}

function afterEdit(part: Round) {
  const edited = changes.editRound.apply(
    searchWithLetter(),
    { opportunityId: idOf(1), part },
    context,
  );
  if (!edited.ok) throw new Error(edited.failure.code);
  return edited.value.opportunities[idOf(1)] ?? expect.fail("the opportunity is gone");
}

function baseOf(opportunity: ReturnType<typeof afterEdit>) {
  const base = currentPackage(opportunity)?.base;
  return base ? unitsOf(base.pay.amount) : null;
}

describe("correcting a number", () => {
  it("takes the offer it brought along", () => {
    const edited = afterEdit({ ...letter, pay: aRound({ base: 120_000 }).pay });
    expect(baseOf(edited)).toBe(120_000);
    expect(edited.packages).toHaveLength(1);
  });

  it("R4: what turns out to be only said is no longer on paper", () => {
    expect(currentPackage(afterEdit({ ...letter, evidence: "verbal" }))?.base?.evidence).toBe(
      "verbal",
    );
  });

  it("R4: what turns out to be on paper moves the stage to written offer", () => {
    const said = aRound({ base: 110_000 });
    const logged = changes.logRound.apply(
      aSearch([anOpportunity()]),
      { opportunityId: idOf(1), part: said },
      context,
    );
    if (!logged.ok) return expect.fail();
    const edited = changes.editRound.apply(
      logged.value,
      { opportunityId: idOf(1), part: { ...said, evidence: "written" } },
      context,
    );
    if (!edited.ok) return expect.fail();
    const after = edited.value.opportunities[idOf(1)] ?? expect.fail();
    expect(currentStage(after).stage).toBe("written-offer");
  });

  it("leaves what was learned about the package alone when only its note changes", () => {
    const search = searchWithLetter();
    const corrected = aPackage({ base: 131_000, id: idOf(77), roundId: letter.id });
    const put = changes.putPackage.apply(
      search,
      { opportunityId: idOf(1), part: corrected },
      context,
    );
    if (!put.ok) return expect.fail();
    const edited = changes.editRound.apply(
      put.value,
      { opportunityId: idOf(1), part: { ...letter, note: "from the director" } },
      context,
    );
    if (!edited.ok) return expect.fail();
    expect(baseOf(edited.value.opportunities[idOf(1)] ?? expect.fail())).toBe(131_000);
  });

  it("drops the offer when it turns out to be a refusal of my ask", () => {
    expect(baseOf(afterEdit({ ...letter, kind: "refusal" }))).toBeNull();
  });
});

describe("deleting a number", () => {
  const removed = (workspace = searchWithLetter()) => {
    const gone = changes.removeRound.apply(
      workspace,
      { opportunityId: idOf(1), id: letter.id },
      context,
    );
    if (!gone.ok) throw new Error(gone.failure.code);
    return gone.value.opportunities[idOf(1)] ?? expect.fail("the opportunity is gone");
  };

  it("takes the figure it proved away with it", () => {
    expect(removed().rounds).toEqual([]);
    expect(removed().packages).toEqual([]);
  });

  it("brings the offer before it back, with the perks known by now", () => {
    const vacation = {
      id: idOf(5),
      kind: "vacation" as const,
      days: 25,
      evidence: "written" as const,
      note: "",
    };
    const search = searchWithLetter();
    const found = search.opportunities[idOf(1)] ?? expect.fail();
    const newest = currentPackage(found) ?? expect.fail();
    const withBoth = {
      ...found,
      packages: [
        aPackage({ base: 114_000, evidence: "verbal" }),
        { ...newest, components: [vacation] },
      ],
    };
    const left = removed({ ...search, opportunities: { [found.id]: withBoth } });
    expect(baseOf(left)).toBe(114_000);
    expect(currentPackage(left)?.components).toEqual([vacation]);
  });

  it("keeps perks that were entered even when no figure is left", () => {
    const search = searchWithLetter();
    const found = search.opportunities[idOf(1)] ?? expect.fail();
    const newest = currentPackage(found) ?? expect.fail();
    const withNone = { ...found, packages: [{ ...newest, none: ["rsu" as const] }] };
    const left = removed({ ...search, opportunities: { [found.id]: withNone } });
    expect(currentPackage(left)).toMatchObject({ base: null, none: ["rsu"] });
  });

  it("says so when it is already gone", () => {
    const gone = changes.removeRound.apply(
      searchWithLetter(),
      { opportunityId: idOf(1), id: idOf(3) },
      context,
    );
    expect(gone).toMatchObject({ ok: false, failure: { code: "not-found" } });
  });
});
