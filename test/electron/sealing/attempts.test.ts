import { expect, test } from "vitest";
import { Attempts } from "../../../electron/sealing/attempts";
import { fail, ok } from "../../../shared/result";

test("each wrong passphrase doubles the wait before the next try, up to a minute; a right one ends it", async () => {
  const waits: number[] = [];
  const attempts = new Attempts(async (ms) => waits.push(ms));
  const wrong = () => attempts.make(async () => fail("wrong-passphrase"));
  for (let at = 0; at < 10; at += 1) await wrong();
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  await attempts.make(async () => ok(null));
  await wrong();
  expect(waits).toHaveLength(10);
});

test("guesses made at once wait for one another: many windows are no faster than one", async () => {
  let running = 0;
  let most = 0;
  const attempts = new Attempts(async () => undefined);
  const guess = async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    return fail("wrong-passphrase");
  };
  await Promise.all(Array.from({ length: 5 }, () => attempts.make(guess)));
  expect(most).toBe(1);
});
