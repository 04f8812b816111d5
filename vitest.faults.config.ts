import { defineConfig } from "vitest/config";

/** Real host processes that are killed, starved and attacked. One at a time: they need the disk to themselves. */
export default defineConfig({
  test: {
    name: "faults",
    include: ["test/faults/**/*.test.ts"],
    globalSetup: ["test/helpers/built-app.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
