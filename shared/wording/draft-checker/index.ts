export { checkDraft, type Finding } from "./check-draft";
export { cleanVersion } from "./clean-version";
export type { Say } from "./draft-rule";
