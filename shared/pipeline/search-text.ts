/** Text as it is compared: lower case, accents off, so that "zurich" finds Zürich. */
export function searchable(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** What was typed, word by word; nothing typed is no word. */
export function searchWords(text: string): readonly string[] {
  return searchable(text).split(/\s+/).filter(Boolean);
}
