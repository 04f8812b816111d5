import { crc32 } from "node:zlib";

/** A still of the moving picture: a PNG file, and for how long it stands. */
export type Still = { readonly png: Buffer; readonly seconds: number };

type Chunk = { readonly type: string; readonly content: Buffer };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * An animated PNG of stills of one size that plays for ever (PNG, third edition, section 11.3.6). The
 * pixels stay compressed as they are. Throws when the stills differ in size or kind.
 */
export function movingPicture(stills: readonly Still[]): Buffer {
  const frames = stills.map(({ png, seconds }) => ({ chunks: chunksOf(png), seconds }));
  const header = frames[0]?.chunks.find(({ type }) => type === "IHDR")?.content;
  if (!header) throw new Error("A moving picture needs a still");
  if (frames.some(({ chunks }) => chunks[0]?.content.equals(header) !== true))
    throw new Error("The stills differ in size or kind");
  let sequence = 0;
  const written = frames.flatMap(({ chunks, seconds }, place) => {
    const pixels = chunks.filter(({ type }) => type === "IDAT");
    const control = frameControl(sequence++, header, seconds);
    return [
      chunk("fcTL", control),
      ...pixels.map(({ content }) =>
        place === 0
          ? chunk("IDAT", content)
          : chunk("fdAT", Buffer.concat([uint32(sequence++), content])),
      ),
    ];
  });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("acTL", Buffer.concat([uint32(stills.length), uint32(0)])),
    ...written,
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    chunks.push({ type, content: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** The whole picture, in place of the one before. */
function frameControl(sequence: number, header: Buffer, seconds: number): Buffer {
  const size = header.subarray(0, 8);
  const place = Buffer.alloc(8);
  const delay = Buffer.alloc(4);
  delay.writeUInt16BE(Math.round(seconds * 100), 0);
  delay.writeUInt16BE(100, 2);
  return Buffer.concat([uint32(sequence), size, place, delay, Buffer.alloc(2)]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  return Buffer.concat([uint32(content.length), named, uint32(crc32(named))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
