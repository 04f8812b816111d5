import type { SentSheet } from "../model/counter-offer";
import type { Opportunity } from "../model/opportunity";
import type { Package } from "../model/package";

/** The bases of the package versions as they stood when the sheet went out: what differs came after. */
export function basesBefore({ packages }: Opportunity): SentSheet["basesBefore"] {
  return packages.map(({ id, base }) => ({ id, base }));
}

/**
 * A base that came into the Package tab after the sheet went out: a version of a later day, one that was
 * not there yet, or one whose base was written anew.
 */
export function isBaseSince(version: Package, sent: SentSheet): boolean {
  if (version.base === null) return false;
  if (version.date > sent.at.slice(0, 10)) return true;
  if (sent.basesBefore === null) return false;
  const before = sent.basesBefore.find((it) => it.id === version.id);
  return before === undefined || JSON.stringify(before.base) !== JSON.stringify(version.base);
}
