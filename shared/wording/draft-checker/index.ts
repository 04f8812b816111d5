export { checkDraft } from "./check-draft";
export { cleanVersion } from "./clean-version";
export { nothingToSay, type Say } from "./draft-rule";
export type { Finding } from "./found";
