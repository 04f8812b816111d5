import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The app's own folder, seen from an entry of out/main/. */
type AppFolder = {
  readonly version: string;
  /** The bundled screens. */
  readonly renderer: string;
  readonly preload: string;
};

/** `entryUrl` is the import.meta.url of a composition root: only entries keep their place when bundled. */
export function appFolder(entryUrl: string): AppFolder {
  const within = (path: string) => fileURLToPath(new URL(`../../${path}`, entryUrl));
  const { version } = JSON.parse(readFileSync(within("package.json"), "utf8")) as {
    version: string;
  };
  return {
    version,
    renderer: within("out/renderer"),
    preload: within("out/preload/preload.cjs"),
  };
}
