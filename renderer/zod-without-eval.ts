import { z } from "zod";

/**
 * The content security policy forbids eval, and zod compiles schemas with it unless told not to.
 * Must be imported before any schema is built.
 */
z.config({ jitless: true });
