import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/**
 * Unit tests. Screens run in jsdom, everything else in plain Node; end-to-end has its own runner config.
 * Screens and the pure domain share one set of modules a worker: loading React, the component library and zod
 * once instead of once a file halves the time. The hosts keep a process a file, since they change its environment.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    // The default leaves one core to an editor: on two cores that doubles the time.
    maxWorkers: availableParallelism(),
    // A busy machine is slow, a whole screen in jsdom above all; nothing here waits for time itself.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "domain",
          environment: "node",
          include: ["test/shared/**/*.test.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "hosts",
          environment: "node",
          include: ["test/electron/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "screens",
          environment: "jsdom",
          include: ["test/renderer/**/*.test.{ts,tsx}"],
          setupFiles: ["test/helpers/screen-setup.ts"],
          isolate: false,
        },
      },
    ],
  },
});
