import { describe, expect, it } from "vitest";
import { interviewSchema } from "../../../shared/model/opportunity";
import { failureProblem, schemaProblems } from "../../../shared/wording/field-problems";
import { testId } from "../../helpers/workspaces";

describe("sentences at the fields of a form", () => {
  it("an end before its start is told at the end", () => {
    const parsed = interviewSchema.safeParse({
      id: testId(),
      title: "Design talk",
      date: "2026-05-13",
      start: "11:00",
      end: "10:00",
    });
    if (parsed.success) return expect.fail("an end before its start was accepted");
    expect(schemaProblems(parsed.error, ["date", "start", "end"])).toEqual({
      end: "The end is before the start.",
    });
  });

  it("a missing date is told at the date", () => {
    const parsed = interviewSchema.safeParse({ id: testId(), title: "Talk", date: "" });
    if (parsed.success) return expect.fail("no date was accepted");
    expect(Object.keys(schemaProblems(parsed.error, ["title", "date"]))).toEqual(["date"]);
  });

  it("a refusal of the host stands at the field it names, else where the form says", () => {
    const failure = { code: "deadline-before-offer", field: "part.date" } as const;
    expect(Object.keys(failureProblem(failure, ["kind", "date"], "kind"))).toEqual(["date"]);
    expect(Object.keys(failureProblem({ code: "not-found" }, ["kind", "date"], "kind"))).toEqual([
      "kind",
    ]);
  });
});
