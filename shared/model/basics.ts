import { z } from "zod";

/** Ids are UUIDs made by the host, so no id can collide with a name like `constructor`. */
export const idSchema = z.uuid();
export type Id = z.infer<typeof idSchema>;

/** A civil day, `2026-05-12`: no clock and no time zone in the records. */
export const daySchema = z.iso.date("not-a-date");
export type Day = z.infer<typeof daySchema>;

/** A wall-clock time, `16:00`. */
export const timeSchema = z.iso.time({ precision: -1, error: "not-a-date" });
export type Time = z.infer<typeof timeSchema>;

/** One line of text a person typed. */
export const lineSchema = z.string().trim().max(500);
/** A note: up to a megabyte. */
export const noteSchema = z.string().max(1_000_000);

/** A part of one, as in 0.05 for five per cent. */
export const fractionSchema = z.number().min(0, "out-of-range").max(1, "out-of-range");

/** A link a person can open: http and https only, so a pasted `javascript:` never becomes one. */
export const linkSchema = z
  .string()
  .max(2000)
  .refine((text) => text === "" || /^https?:\/\//i.test(text), { message: "not-allowed" });
