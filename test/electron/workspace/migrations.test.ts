import { expect, test } from "vitest";
import { type Migration, migrate, steps } from "../../../electron/workspace/migrations";
import { SCHEMA_VERSION } from "../../../shared/model/workspace";

/** Three imaginary versions: pay in thousands became pay in units, which got a name of its own. */
const imagined: Readonly<Record<number, Migration>> = {
  1: (saved) => ({ ...saved, pay: Number(saved.pay) * 1_000 }),
  2: ({ pay, ...rest }) => ({ ...rest, base: pay }),
};

test("a file of any older version arrives at today's, one step a version", () => {
  expect(migrate({ schemaVersion: 1, pay: 130 }, 3, imagined)).toEqual({
    ok: true,
    value: { schemaVersion: 3, base: 130_000 },
  });
  expect(migrate({ schemaVersion: 2, pay: 130_000 }, 3, imagined)).toEqual({
    ok: true,
    value: { schemaVersion: 3, base: 130_000 },
  });
});

test("6: steps run in memory on a file that stays: killed in the middle, a second run gives the same", () => {
  const file = Object.freeze({ schemaVersion: 1, pay: 130 });
  const killedAfterOneStep = migrate(file, 2, imagined);
  expect(killedAfterOneStep).toMatchObject({ value: { pay: 130_000 } });
  expect(migrate(file, 3, imagined)).toMatchObject({ value: { base: 130_000 } });
  expect(file).toEqual({ schemaVersion: 1, pay: 130 });
});

test("7: up, down and up again: the older program refuses the file, so no step runs twice", () => {
  const up = migrate({ schemaVersion: 1, pay: 130 }, 2, imagined);
  if (!up.ok) throw new Error(up.failure.code);
  expect(migrate(up.value, 1, imagined)).toMatchObject({ failure: { code: "newer-workspace" } });
  expect(migrate(up.value, 2, imagined)).toMatchObject({ value: { pay: 130_000 } });
});

test("no step runs twice: a migrated file is left as it is", () => {
  const once = migrate({ schemaVersion: 1, pay: 130 }, 3, imagined);
  if (!once.ok) throw new Error(once.failure.code);
  expect(migrate(once.value, 3, imagined)).toEqual(once);
});

test("an older program refuses a newer file, so that nothing of it is lost", () => {
  expect(migrate({ schemaVersion: 3, base: 130_000 }, 2, imagined)).toMatchObject({
    ok: false,
    failure: { code: "newer-workspace" },
  });
});

test("a version that no program ever wrote is not a workspace", () => {
  expect(migrate({ schemaVersion: 0 }, 3, imagined)).toMatchObject({
    failure: { code: "not-a-workspace" },
  });
});

test("every version that was ever shipped has its step", () => {
  expect(Object.keys(steps).map(Number)).toEqual(
    Array.from({ length: SCHEMA_VERSION - 1 }, (_, at) => at + 1),
  );
});
