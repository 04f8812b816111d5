/** The packed filings of one year take some 20 MB; sent as base64 in one call, so not much more may come. */
export const LARGEST_FACTS = 40 * 1024 * 1024;
export const LARGEST_FACTS_TEXT = "40 MB";
