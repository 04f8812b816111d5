import { expect, test } from "vitest";
import { scaleLabels } from "../../../renderer/features/compare/scale-labels";

const ticks = [0, 50, 100, 150];
const texts = (currentJob: number | null, max: number) =>
  scaleLabels({ ticks, max, currentJob }, true, (units) => `$${units}k`).map((it) => it.text);

test("the name of the current job never touches a tick beside it", () => {
  expect(texts(106, 190)).toEqual(["$0k", "current job"]);
  expect(texts(60, 190)).toEqual(["$150k", "current job"]);
  expect(texts(188, 190)).toEqual(["$0k", "$50k", "current job"]);
});

test("without a current job every tick is named", () => {
  expect(texts(null, 190)).toEqual(["$0k", "$50k", "$100k", "$150k"]);
});
