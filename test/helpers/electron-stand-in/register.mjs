import { register } from "node:module";

/** Puts the stand-in in the place of electron for everything this process imports. */
register(new URL("./resolve.mjs", import.meta.url));
