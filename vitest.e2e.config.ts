import { defineConfig } from "vitest/config";

/** The app as a user meets it: a real host on a temporary folder, a real browser. One story at a time. */
export default defineConfig({
  test: {
    name: "e2e",
    include: ["test/e2e/**/*.test.ts"],
    globalSetup: ["test/helpers/built-app.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
