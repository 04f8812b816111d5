import { expect, test } from "vitest";
import { onceFor } from "../../shared/once-for";

test("the same object gives the same answer again, another object its own", () => {
  const listed = onceFor(({ company }: { readonly company: string }) => [company]);
  const globex = { company: "Globex" };
  expect(listed(globex)).toBe(listed(globex));
  expect(listed({ company: "Globex" })).not.toBe(listed(globex));
  expect(listed({ company: "Initech" })).toEqual(["Initech"]);
});

test("nothing is an answer too: it is not asked for again", () => {
  const answers = [null, "too late"];
  const firstOnly = onceFor((_: object) => answers.shift() ?? null);
  const globex = {};
  expect([firstOnly(globex), firstOnly(globex)]).toEqual([null, null]);
});
