import { buildIfNeeded } from "../../electron/start/build.mjs";

/** The tests that start a real host run the bundles that `npm start` would. */
export function setup(): void {
  buildIfNeeded();
}
