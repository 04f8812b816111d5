import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { temporaryFolder } from "../helpers/temporary-folder";
import type { BenchFigure } from "./measure";

/**
 * The figures of the view models, measured on code bundled as the product is. The TypeScript runner wraps
 * every function the code makes in a call that names it: Anchor takes nearly three times as long under it,
 * and nobody runs the product so.
 */
export async function bundledFigures(): Promise<readonly BenchFigure[]> {
  const { folder, remove } = temporaryFolder();
  try {
    await build({
      configFile: false,
      logLevel: "error",
      build: {
        ssr: join(import.meta.dirname, "view-models.ts"),
        outDir: folder,
        rollupOptions: { output: { format: "es", entryFileNames: "view-models.mjs" } },
      },
      ssr: { noExternal: true },
    });
    const module: typeof import("./view-models") = await import(
      pathToFileURL(join(folder, "view-models.mjs")).href
    );
    return module.viewModelFigures();
  } finally {
    remove();
  }
}
