import { expect, test } from "vitest";
import { WriteQueue } from "../../../electron/workspace/write-queue";

/** A disk whose writes end when the test says so. */
function slowDisk() {
  const written: number[] = [];
  const endings: ((error?: Error) => void)[] = [];
  const queue = new WriteQueue<number>(
    (value) =>
      new Promise((resolve, reject) => {
        endings.push((error) => {
          if (error) reject(error);
          else {
            written.push(value);
            resolve();
          }
        });
      }),
  );
  const end = async (error?: Error) => {
    endings.shift()?.(error);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, written, end };
}

test("a burst of changes costs two writes, and the newest is what stands at the end", async () => {
  const { queue, written, end } = slowDisk();
  const saves = [1, 2, 3, 4].map((value) => queue.put(value));
  await end();
  await end();
  await Promise.all(saves);
  expect(written).toEqual([1, 4]);
});

test("a change is not reported durable by the write that started before it", async () => {
  const { queue, end } = slowDisk();
  let isDurable = false;
  const first = queue.put(1);
  const second = queue.put(2).then(() => {
    isDurable = true;
  });
  await end();
  await first;
  expect(isDurable).toBe(false);
  await end();
  await second;
  expect(isDurable).toBe(true);
});

test("every caller of a write that failed hears it", async () => {
  const { queue, end } = slowDisk();
  const outcomes = Promise.allSettled([queue.put(1), queue.put(2), queue.put(3)]);
  await end();
  await end(new Error("disk full"));
  expect((await outcomes).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "rejected",
  ]);
});

test("a write that failed does not stop the ones after it", async () => {
  const { queue, written, end } = slowDisk();
  const first = queue.put(1);
  const second = queue.put(2);
  const refused = expect(first).rejects.toThrow("disk full");
  await end(new Error("disk full"));
  await refused;
  await end();
  await second;
  const third = queue.put(3);
  await end();
  await third;
  expect(written).toEqual([2, 3]);
});

test("waiting for quiet ends when the last write has, also after a failure", async () => {
  const { queue, written, end } = slowDisk();
  const saves = Promise.allSettled([queue.put(1), queue.put(2)]);
  let isQuiet = false;
  const quiet = queue.idle().then(() => {
    isQuiet = true;
  });
  await end(new Error("disk full"));
  expect(isQuiet).toBe(false);
  await end();
  await quiet;
  await saves;
  expect(written).toEqual([2]);
});
