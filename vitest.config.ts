import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { methodNames } from "./shared/api";

/** Unit tests. Screens run in jsdom, everything else in plain Node; end-to-end has its own runner config. */
export default defineConfig({
  plugins: [react()],
  define: { METHOD_NAMES: JSON.stringify(methodNames) },
  test: {
    // The default leaves one core to an editor: on two cores that doubles the time.
    maxWorkers: availableParallelism(),
    // A busy machine is slow, a whole screen in jsdom above all; nothing here waits for time itself.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["test/{shared,electron}/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "screens",
          environment: "jsdom",
          include: ["test/renderer/**/*.test.{ts,tsx}"],
          setupFiles: ["test/helpers/screen-setup.ts"],
        },
      },
    ],
  },
});
