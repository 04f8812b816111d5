import { register } from "node:module";

/** Makes the program that this process runs one of version 3, with two steps that a second run would show. */
register(new URL("./load.mjs", import.meta.url));
