import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { methodNames } from "./shared/api";

/** Changes with any file of shared/, so that a program knows the files that it validated itself. */
function modelFingerprint(): string {
  const hash = createHash("sha256");
  for (const path of readdirSync("shared", { recursive: true, encoding: "utf8" }).sort())
    if (path.endsWith(".ts")) hash.update(path).update(readFileSync(resolve("shared", path)));
  return hash.digest("hex").slice(0, 16);
}

/** Three bundles: the privileged side (both hosts, ESM), the sandboxed preload (one CommonJS file), the screens. */
export default defineConfig({
  main: {
    define: { MODEL_FINGERPRINT: JSON.stringify(modelFingerprint()) },
    build: {
      outDir: "out/main",
      // Everything the hosts need stands in their bundles: a package holds no folder of modules, and a start
      // reads a few files instead of some hundred.
      externalizeDeps: false,
      // The browser host runs on the user's own Node, the oldest of which is 20.19.
      target: "node20.19",
      rollupOptions: {
        input: {
          main: resolve("electron/main.ts"),
          browser: resolve("electron/browser/main.ts"),
        },
        output: { format: "es", entryFileNames: "[name].js" },
      },
    },
  },
  preload: {
    define: { METHOD_NAMES: JSON.stringify(methodNames) },
    build: {
      outDir: "out/preload",
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve("electron/preload.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false },
      },
    },
  },
  renderer: {
    root: "renderer",
    define: { METHOD_NAMES: JSON.stringify(methodNames) },
    plugins: [react()],
    build: {
      outDir: "out/renderer",
      // The same bundle runs in Electron and in whatever browser the user has.
      target: "es2022",
      // electron-vite leaves a bundle as it is unless told.
      minify: true,
      cssMinify: true,
      rollupOptions: { input: resolve("renderer/index.html") },
    },
  },
});
