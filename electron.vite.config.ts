import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

/** Three bundles: the privileged side (both hosts, ESM), the sandboxed preload (one CommonJS file), the screens. */
export default defineConfig({
  main: {
    build: {
      outDir: "out/main",
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
    build: {
      outDir: "out/preload",
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve("electron/preload.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs", inlineDynamicImports: true },
      },
    },
  },
  renderer: {
    root: "renderer",
    plugins: [react()],
    build: { outDir: "out/renderer", rollupOptions: { input: resolve("renderer/index.html") } },
  },
});
