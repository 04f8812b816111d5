import { z } from "zod";

/** How firm a figure is, weakest first. Every figure carries it (R4). */
export const evidenceGrades = ["hearsay", "verbal", "written", "signed"] as const;
export const evidenceSchema = z.enum(evidenceGrades);
export type Evidence = z.infer<typeof evidenceSchema>;

/** Written or signed. Only paper moves the floor (R4). */
export function isOnPaper(evidence: Evidence): boolean {
  return evidence === "written" || evidence === "signed";
}
