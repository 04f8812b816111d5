import { describe, expect, it } from "vitest";
import { emptyWorkspace } from "../../../shared/model/workspace";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  aWorkspace,
  tryChange,
} from "../../helpers/workspaces";

describe("the first run", () => {
  it("keeps the salary, the currency and the guess in one act", () => {
    const job = aCurrentJob(52_000, "GBP");
    const started = tryChange(emptyWorkspace, "startSearch", {
      currency: "GBP",
      currentJob: job,
      guess: amount(60_000, "GBP"),
    });
    expect(started).toMatchObject({
      ok: true,
      value: { currentJob: job, settings: { currency: "GBP", guess: amount(60_000, "GBP") } },
    });
  });

  it("works without a job: the guess is enough", () => {
    const started = tryChange(emptyWorkspace, "startSearch", {
      currency: "USD",
      currentJob: null,
      guess: amount(90_000),
    });
    expect(started).toMatchObject({ ok: true, value: { currentJob: null } });
  });

  it("never overwrites a search that has begun", () => {
    const begun = aWorkspace([anOpportunity("Globex")]);
    const again = tryChange(begun, "startSearch", {
      currency: "EUR",
      currentJob: null,
      guess: null,
    });
    expect(again).toMatchObject({ ok: false, failure: { code: "workspace-not-empty" } });
  });
});
