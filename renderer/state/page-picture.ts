import { printedStyles } from "./page-styles";

/** Around the page, and the narrowest picture: wide enough for the layout of a wide window. */
const MARGIN = 28;
const LEAST_WIDTH = 1180;
/** Higher than any page; the empty rest is cut off. */
const MOST_HEIGHT = 8_000;
/** Each point of the screen becomes two each way, so that small print stays sharp; fewer on a huge page. */
const SHARPNESS = 2;
const MOST_POINTS = 48_000_000;

/**
 * A page as a PNG file, laid out as its print styles say: light, whole, without controls. It is drawn from
 * the page's own elements and styles; nothing is fetched but the app's own fonts.
 */
export async function pagePicture(page: HTMLElement): Promise<Uint8Array<ArrayBuffer>> {
  const width = widthOf(page);
  const styles = await printedStyles();
  const picture = (height: number) => drawn(svgOf(page, { styles, width, height }));
  const height = filledHeight(await picture(MOST_HEIGHT), width);
  const sharpness = Math.min(SHARPNESS, Math.sqrt(MOST_POINTS / (width * height)));
  const canvas = canvasOf(await picture(height), { width, height, sharpness });
  return bytesOf(canvas);
}

/** As wide as the page, or as what scrolls sideways in it. */
function widthOf(page: HTMLElement): number {
  const scrolled = [...page.querySelectorAll<HTMLElement>("*")]
    .filter((it) => ["auto", "scroll"].includes(getComputedStyle(it).overflowX))
    .map((it) => it.scrollWidth);
  return Math.ceil(Math.max(LEAST_WIDTH, page.clientWidth, ...scrolled)) + 2 * MARGIN;
}

type Sheet = { readonly styles: string; readonly width: number; readonly height: number };

/** SVG 2, foreignObject: the page inside a picture. A document of its own, that runs and loads nothing. */
function svgOf(page: HTMLElement, { styles, width, height }: Sheet): string {
  const scheme = 'data-mantine-color-scheme="light"';
  const size = `width="${width}" height="${height}"`;
  const body = new XMLSerializer().serializeToString(withValues(page));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${scheme}>`,
    `<style>${escaped(styles)}</style>`,
    `<foreignObject ${size}>`,
    `<html xmlns="http://www.w3.org/1999/xhtml" ${scheme}>`,
    `<body style="margin:0;padding:${MARGIN}px;height:auto">${body}</body>`,
    "</html></foreignObject></svg>",
  ]
    .join("")
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** What is chosen in a field is no part of its markup: the copy gets it written in. */
function withValues(page: HTMLElement): HTMLElement {
  const copy = page.cloneNode(true) as HTMLElement;
  const fieldsOf = (it: HTMLElement) => [...it.querySelectorAll("input, select")];
  const fields = fieldsOf(page);
  fieldsOf(copy).forEach((field, at) => {
    const original = fields[at];
    if (field instanceof HTMLInputElement && original instanceof HTMLInputElement) {
      field.setAttribute("value", original.value);
      field.toggleAttribute("checked", original.checked);
    } else if (field instanceof HTMLSelectElement && original instanceof HTMLSelectElement)
      [...field.options].forEach((option, index) => {
        option.toggleAttribute("selected", index === original.selectedIndex);
      });
  });
  return copy;
}

async function drawn(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

function canvasOf(
  image: HTMLImageElement,
  { width, height, sharpness }: Omit<Sheet, "styles"> & { readonly sharpness: number },
): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(width * sharpness);
  canvas.height = Math.floor(height * sharpness);
  const context = contextOf(canvas);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws on no canvas");
  return context;
}

/** The height down to the last row that is not white, with the margin under it. */
function filledHeight(image: HTMLImageElement, width: number): number {
  const canvas = canvasOf(image, { width, height: MOST_HEIGHT, sharpness: 1 });
  const { data } = contextOf(canvas).getImageData(0, 0, width, MOST_HEIGHT);
  const points = new Uint32Array(data.buffer);
  let last = points.length - 1;
  while (last > 0 && points[last] === 0xffffffff) last -= 1;
  return Math.min(MOST_HEIGHT, Math.ceil(last / width) + MARGIN);
}

function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (!blob) reject(new Error("The picture is too large for this browser"));
      else void blob.arrayBuffer().then((buffer) => resolve(new Uint8Array(buffer)), reject);
    }, "image/png");
  });
}
