import { expect, test } from "vitest";
import { backupView } from "../../../shared/backups/backup-view";
import { aCurrentJob, anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

const copy = aWorkspace(
  [
    anOpportunity("Contoso Grid"),
    anOpportunity("Globex", [theyOffer(132_000, "written")]),
    anOpportunity("Fabrikam Health", [theyOffer(134_000, "verbal")]),
  ],
  { currentJob: aCurrentJob(106_000) },
);

test("R4: the floor of a copy is its best paper, whatever was only said", () => {
  expect(backupView(copy, "2026-05-12")).toMatchObject({
    floor: 132_000,
    employer: "Northwind Trading",
    contents: { opportunities: 3, rounds: 2 },
  });
});

test("companies come by what they named, those that named nothing last", () => {
  expect(backupView(copy, "2026-05-12").companies.map(({ company }) => company)).toEqual([
    "Fabrikam Health",
    "Globex",
    "Contoso Grid",
  ]);
});
