/** The host writes one nonce a page load into index.html; styles made at run time carry it (CSP). */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>("meta[name=style-nonce]")?.content ?? "";
}
