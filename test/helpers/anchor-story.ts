import { aCurrentJob, anOpportunity, aWorkspace, iAsk, theyOffer, theyRefuse } from "./workspaces";

/** The story of the pictures, from the current job to the second refusal. */
export const initech = anOpportunity("Initech", [theyOffer(114_000, "written", "2026-04-20")]);
export const globex = anOpportunity("Globex", [
  theyOffer(122_000, "verbal", "2026-04-22"),
  theyOffer(130_000, "written", "2026-04-29"),
]);
export const fabrikam = anOpportunity("Fabrikam Health", [
  theyOffer(118_000, "verbal", "2026-04-28"),
  iAsk(162_000, "2026-04-30"),
  theyRefuse(162_000, "2026-05-04"),
  theyOffer(126_000, "verbal", "2026-05-04"),
  theyOffer(134_000, "verbal", "2026-05-08"),
]);
export const tailspin = anOpportunity("Tailspin Freight", [
  theyOffer(118_000, "verbal", "2026-05-01"),
  iAsk(146_000, "2026-05-03"),
  theyRefuse(146_000, "2026-05-05"),
]);
export const story = aWorkspace([initech, globex, fabrikam, tailspin], {
  currentJob: aCurrentJob(106_000),
});
