import { fileURLToPath } from "node:url";

/**
 * A path inside the project's folder.
 * @param {string} path
 */
export const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
