import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOnPaper } from "../../../shared/model/evidence";
import type { Workspace } from "../../../shared/model/workspace";
import { closeOrKeep } from "../../../shared/negotiation/close-or-keep";
import { companyAsk, companyTerms } from "../../../shared/negotiation/company-ask";
import { counter } from "../../../shared/negotiation/counter";
import { gapHistory } from "../../../shared/negotiation/gap-history";
import { type AskTerms, halveSearch, searchTerms } from "../../../shared/negotiation/halving";
import { leverage } from "../../../shared/negotiation/leverage";
import { oddsCurve } from "../../../shared/negotiation/odds-curve";
import { oddsModel } from "../../../shared/negotiation/odds-model";
import { roundAsk } from "../../../shared/negotiation/round-ask";
import { type SearchEvidence, searchEvidence } from "../../../shared/negotiation/search-evidence";
import { compareStrategies, searchAsk } from "../../../shared/negotiation/strategies";
import { arbitraryWorkspace, holdsOnlyFiniteNumbers } from "../../helpers/arbitrary-workspace";
import { propertyRuns, propertyTimeout } from "../../helpers/property-runs";
import { anOpportunity } from "../../helpers/workspaces";
import { arbitrarySearch, halvingSearch, scaled, workspaceOf } from "./arbitrary-search";

const runs = { numRuns: propertyRuns };
const today = "2026-05-12";
const evidenceOf = (workspace: Workspace) => searchEvidence(workspace, today);

const holds =
  <T>(property: fc.IProperty<T>) =>
  () =>
    fc.assert(property, runs);

const amount = fc.integer({ min: 1, max: 3_000 }).map((hundreds) => hundreds * 100);
/** The ask before rounding, and whether to close, for the search and for every company. */
function rawAsks(evidence: SearchEvidence) {
  const all: readonly AskTerms[] = [
    searchTerms(evidence),
    ...evidence.companies.map((it) => companyTerms(evidence, it)),
  ];
  const asks = all.map((terms) => {
    const answer = counter({ ...terms, low: terms.low ?? 0, roundCost: 0 });
    return answer.ok ? answer.value : null;
  });
  return asks;
}

describe("what must always hold (numbers.md, section 6)", () => {
  test(
    "scaling all money by k scales every ask by k before rounding",
    holds(
      fc.property(halvingSearch, fc.integer({ min: 2, max: 40 }), (search, k) => {
        const workspace = workspaceOf(search);
        const before = rawAsks(evidenceOf(workspace));
        const after = rawAsks(evidenceOf(scaled(workspace, k)));
        before.forEach((it, place) => {
          const scaledAsk = after[place] ?? null;
          expect(scaledAsk?.close).toBe(it?.close);
          if (it?.ask) expect((scaledAsk?.ask ?? 0) / k / it.ask).toBeCloseTo(1, 9);
        });
      }),
    ),
    propertyTimeout,
  );

  test(
    "the order of companies does not matter",
    holds(
      fc.property(halvingSearch, (search) => {
        const one = evidenceOf(workspaceOf(search));
        const other = evidenceOf(
          workspaceOf({ ...search, companies: search.companies.toReversed() }),
        );
        expect(other.floor).toEqual(one.floor);
        expect(other.ceiling).toEqual(one.ceiling);
        expect(other.reserve).toEqual(one.reserve);
        expect(gapHistory(other)).toEqual(gapHistory(one));
        expect(halveSearch(other)).toEqual(halveSearch(one));
        for (const { id } of search.companies)
          expect(companyAsk(other, id)).toEqual(companyAsk(one, id));
      }),
    ),
    propertyTimeout,
  );

  test(
    "a company with no evidence changes nothing",
    holds(
      fc.property(halvingSearch, fc.nat(6), (search, place) => {
        const silent = anOpportunity("Silent");
        const companies = search.companies.toSpliced(place, 0, silent);
        const before = evidenceOf(workspaceOf(search));
        const after = evidenceOf(workspaceOf({ ...search, companies }));
        expect(after.floor).toEqual(before.floor);
        expect(after.ceiling).toEqual(before.ceiling);
        expect(after.reserve).toEqual(before.reserve);
        expect(halveSearch(after)).toEqual(halveSearch(before));
        for (const { id } of search.companies)
          expect(companyAsk(after, id)).toEqual(companyAsk(before, id));
      }),
    ),
    propertyTimeout,
  );

  test(
    "R4: a verbal figure never changes the floor or the reserve, nor the leverage",
    holds(
      fc.property(arbitrarySearch, (search) => {
        const onlyPaper = search.companies.map((company) => ({
          ...company,
          rounds: company.rounds.filter(
            (it) => it.by === "me" || it.kind === "refusal" || isOnPaper(it.evidence),
          ),
        }));
        const before = evidenceOf(workspaceOf({ ...search, companies: onlyPaper }));
        const after = evidenceOf(workspaceOf(search));
        expect(after.floor).toEqual(before.floor);
        expect(after.reserve).toEqual(before.reserve);
        expect(leverage(after)).toEqual(leverage(before));
      }),
    ),
    propertyTimeout,
  );

  test(
    "a suggested ask is strictly inside (low, high), or the answer is close",
    holds(
      fc.property(arbitrarySearch, (search) => {
        const evidence = evidenceOf(workspaceOf(search));
        const suggestions = [
          halveSearch(evidence),
          searchAsk(evidence),
          ...search.companies.map(({ id }) => companyAsk(evidence, id)),
        ];
        for (const it of suggestions) {
          if (it.kind !== "ask") continue;
          expect(it.amount).toBeGreaterThan(it.low ?? 0);
          expect(it.amount).toBeLessThan(it.high ?? Number.POSITIVE_INFINITY);
        }
      }),
    ),
    propertyTimeout,
  );

  test(
    "a rounded ask lies strictly between its ends, or there is none",
    holds(
      fc.property(amount, amount, fc.double({ min: 0, max: 1, noNaN: true }), (low, width, at) => {
        const ask = roundAsk(low + at * width, low, low + width);
        if (ask === null) return;
        expect(ask).toBeGreaterThan(low);
        expect(ask).toBeLessThan(low + width);
      }),
    ),
    propertyTimeout,
  );
});

describe("any finite valid workspace", () => {
  test(
    "makes no part of the negotiation throw or hold NaN or Infinity",
    holds(
      fc.property(arbitraryWorkspace, (workspace) => {
        const evidence = evidenceOf(workspace);
        const model = oddsModel(evidence);
        const views = [
          evidence,
          gapHistory(evidence),
          leverage(evidence),
          compareStrategies(evidence, null),
          closeOrKeep(workspace, evidence, null),
          model.ok ? oddsCurve(model.value, [evidence.floor?.amount ?? 0]) : null,
          ...evidence.companies.map(({ opportunityId }) => [
            companyAsk(evidence, opportunityId),
            compareStrategies(evidence, opportunityId),
            closeOrKeep(workspace, evidence, opportunityId),
          ]),
        ];
        expect(holdsOnlyFiniteNumbers(views)).toBe(true);
      }),
    ),
    propertyTimeout,
  );
});
