/**
 * The style rules of this page as paper sees them: what only print applies, applies always, and what print
 * leaves out (the dark theme) is left out. Fonts that are in use come along as data.
 */
export async function printedStyles(): Promise<string> {
  const sheets = [...document.styleSheets];
  const texts = await Promise.all([...sheets.map(fontRules), ...sheets.map(textOf)]);
  return texts
    .join("\n")
    .replace(/@media\s+not\s+print\b/g, "@media not all")
    .replace(/@media\s+print\b/g, "@media all");
}

/**
 * As the file has it. What `cssText` says instead drops a `font` with a variable in it as soon as the same
 * rule names another property of the font.
 */
async function textOf({ href, ownerNode }: CSSStyleSheet): Promise<string> {
  const text =
    href === null ? (ownerNode?.textContent ?? "") : await fetch(href).then((it) => it.text());
  return text.replace(/@font-face\s*\{[^}]*\}/g, "");
}

/** A picture can load nothing: a font that the page has loaded is written into its rule, any other goes. */
async function fontRules(sheet: CSSStyleSheet): Promise<string> {
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  const texts = await Promise.all(
    rules.filter(isLoaded).map(async ({ cssText }) => {
      const address = /url\("([^"]+)"\)/.exec(cssText)?.[1] ?? "";
      const font = await fetch(new URL(address, sheet.href ?? document.baseURI));
      return cssText.replace(address, await dataAddress(await font.blob()));
    }),
  );
  return texts.join("\n");
}

function dataAddress(font: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(font);
  });
}

function isLoaded({ style }: CSSFontFaceRule): boolean {
  const family = plain(style.getPropertyValue("font-family"));
  const range = plain(style.getPropertyValue("unicode-range")) || "u+0-10ffff";
  return [...document.fonts].some(
    (face) =>
      face.status === "loaded" &&
      plain(face.family) === family &&
      plain(face.unicodeRange) === range,
  );
}

function plain(value: string): string {
  return value.replace(/["'\s]/g, "").toLowerCase();
}
