import { describe, expect, it } from "vitest";
import { applyEdits, editsBetween, inverse } from "../../../shared/changes/edits";
import { currentPackage, currentStage, type Opportunity } from "../../../shared/model/opportunity";
import { emptyWorkspace, type Workspace, workspaceSchema } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";
import {
  aCurrentJob,
  anOpportunity,
  applied,
  aWorkspace,
  iAsk,
  testId,
  theyOffer,
  tryChange,
} from "../../helpers/workspaces";

function only(workspace: Workspace): Opportunity {
  const [first] = Object.values(workspace.opportunities);
  if (!first) throw new Error("no opportunity");
  return first;
}

describe("what a logged number does", () => {
  it("R5: a figure of theirs brings a new package version and keeps the old one", () => {
    const one = anOpportunity("Globex", [
      theyOffer(122_000, "verbal"),
      theyOffer(130_000, "written"),
    ]);
    expect(one.packages.map((it) => it.base?.pay.amount.minor)).toEqual([12_200_000, 13_000_000]);
    expect(currentPackage(one)?.base?.evidence).toBe("written");
  });

  it("R4: paper moves the stage to written offer, talk leaves it alone", () => {
    expect(currentStage(anOpportunity("A", [theyOffer(1_000, "verbal")])).stage).toBe(
      "interviewing",
    );
    expect(currentStage(anOpportunity("B", [theyOffer(1_000, "written")])).stage).toBe(
      "written-offer",
    );
  });

  it("my own ask is no package of theirs", () => {
    expect(anOpportunity("A", [iAsk(150_000)]).packages).toEqual([]);
  });

  it("perks of the last version stay when a new base is said", () => {
    const first = anOpportunity("A", [theyOffer(100_000, "verbal")]);
    const known = currentPackage(first);
    if (!known) throw new Error("no package");
    const withLeave = {
      ...known,
      components: [
        {
          id: testId(),
          kind: "vacation" as const,
          days: 25,
          evidence: "verbal" as const,
          note: "",
        },
      ],
    };
    const workspace = applied(aWorkspace([first]), "putPackage", {
      opportunityId: first.id,
      part: withLeave,
    });
    const next = applied(workspace, "logRound", {
      opportunityId: first.id,
      part: theyOffer(110_000, "written"),
    });
    expect(currentPackage(only(next))?.components).toEqual(withLeave.components);
  });
});

describe("bad input", () => {
  it("R2: there is one current job; a second is refused by name", () => {
    const workspace = aWorkspace([], { currentJob: aCurrentJob(106_000) });
    expect(tryChange(workspace, "addCurrentJob", aCurrentJob(90_000))).toEqual({
      ok: false,
      failure: { code: "current-job-exists", params: { employer: "Northwind Trading" } },
    });
  });

  it("a deadline before its offer is refused at its date", () => {
    const one = anOpportunity("A", [theyOffer(100_000, "written", "2026-05-10")]);
    const deadline = { id: testId(), kind: "offer-expires", date: "2026-05-09" };
    expect(
      tryChange(aWorkspace([one]), "putDeadline", { opportunityId: one.id, part: deadline }),
    ).toMatchObject({
      ok: false,
      failure: { code: "deadline-before-offer", field: "date" },
    });
  });

  it("a stage cannot begin before the one it follows", () => {
    const one = anOpportunity("A");
    expect(
      tryChange(aWorkspace([one]), "moveOpportunity", {
        id: one.id,
        stage: "verbal-offer",
        date: "2026-03-01",
      }),
    ).toMatchObject({ ok: false, failure: { code: "end-before-start" } });
  });

  it("changing one setting leaves every other as it was", () => {
    const chosen = applied(emptyWorkspace, "changeSettings", {
      settings: { theme: "dark", currency: "JPY" },
      assumptions: { horizonYears: 5 },
    });
    const after = applied(chosen, "changeSettings", { settings: { locale: "ja-JP" } });
    expect(after.settings).toMatchObject({ theme: "dark", currency: "JPY", locale: "ja-JP" });
    expect(after.settings.assumptions.horizonYears).toBe(5);
  });

  it("the sample never replaces a search that has begun, and leaves nothing behind", () => {
    expect(tryChange(aWorkspace([anOpportunity("A")]), "loadSample", {})).toMatchObject({
      ok: false,
      failure: { code: "workspace-not-empty" },
    });
    const sample = applied(emptyWorkspace, "loadSample", {});
    expect(sample.isSample).toBe(true);
    expect(applied(sample, "leaveSample", {})).toEqual(emptyWorkspace);
  });
});

describe("links between records", () => {
  it("deleting an opportunity keeps its people, unlinked", () => {
    const sample = sampleSearch("2026-05-12");
    const linked = Object.values(sample.contacts)[0]?.opportunityId;
    const after = applied(sample, "removeOpportunity", { id: linked });
    expect(Object.values(after.contacts).every((it) => it.opportunityId === null)).toBe(true);
    expect(workspaceSchema.safeParse(after).success).toBe(true);
  });

  it("a document that points at nothing is not a workspace", () => {
    const sample = sampleSearch("2026-05-12");
    expect(workspaceSchema.safeParse({ ...sample, opportunities: {} }).success).toBe(false);
  });
});

describe("edits", () => {
  const before = sampleSearch("2026-05-12");
  const target = Object.values(before.opportunities)[0];

  it("carry only the records that a change touched", () => {
    const after = applied(before, "moveOpportunity", {
      id: target?.id,
      stage: "declined",
      date: "2026-05-12",
    });
    expect(editsBetween(before, after)).toMatchObject([{ table: "opportunities", id: target?.id }]);
  });

  it("played forward give the new workspace, and backward the old", () => {
    const after = applied(before, "removeOpportunity", { id: target?.id });
    const edits = editsBetween(before, after);
    expect(applyEdits(before, edits)).toEqual(after);
    expect(applyEdits(after, inverse(edits))).toEqual(before);
  });
});
