import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { z } from "zod";
import { fail, ok, type Result } from "../../shared/result";

/**
 * Text at rest under a passphrase: scrypt (RFC 7914) makes the key, AES-256-GCM seals the text and
 * authenticates the header with it, so that neither can be changed unnoticed. Every saved file carries
 * its own parameters: later versions can raise the cost and still read it.
 */

/** 128 MB and a good part of a second a guess (OWASP's first choice: N 2^17, r 8, p 1). */
const COST = { N: 131_072, r: 8, p: 1 } as const;
/** A header that asks for more is no file of ours but an attempt to exhaust the machine. */
const mostMemory = 512 * 1024 * 1024;

const base64 = z.base64().max(64);
const headerSchema = z.strictObject({
  sealed: z.literal("leverage"),
  version: z.literal(1),
  kdf: z.strictObject({
    name: z.literal("scrypt"),
    N: z.int().min(16_384).max(1_048_576),
    r: z.int().min(8).max(32),
    p: z.int().min(1).max(4),
    salt: base64,
  }),
  cipher: z.literal("aes-256-gcm"),
});
const sealedSchema = headerSchema.extend({
  nonce: base64,
  tag: base64,
  text: z.string(),
});
type Header = z.infer<typeof headerSchema>;

/** A key with the header it was made for; made once when unlocking, then used for every save. */
export type SealingKey = { readonly header: Header; readonly bytes: Buffer };

/** A fresh key with its own salt. Costs time on purpose. */
export async function newSealingKey(passphrase: string): Promise<SealingKey> {
  const salt = randomBytes(32).toString("base64");
  const kdf = { name: "scrypt" as const, ...COST, salt };
  return keyFor({ sealed: "leverage", version: 1, kdf, cipher: "aes-256-gcm" }, passphrase);
}

/** A random key for files. Its salt only names it: what opens the files is this key, not a passphrase. */
export function randomKey(): SealingKey {
  const salt = randomBytes(32).toString("base64");
  const kdf = { name: "scrypt" as const, ...COST, salt };
  return {
    header: { sealed: "leverage", version: 1, kdf, cipher: "aes-256-gcm" },
    bytes: randomBytes(32),
  };
}

const writtenKeySchema = z.strictObject({ header: headerSchema, bytes: base64 });

/** A key as a text, to be sealed under another. */
export function textOfKey({ header, bytes }: SealingKey): string {
  return JSON.stringify({ header, bytes: bytes.toString("base64") });
}

/** Reads what `textOfKey` wrote; throws on anything else, which no sealed text of ours holds. */
export function keyOfText(text: string): SealingKey {
  const { header, bytes } = writtenKeySchema.parse(JSON.parse(text));
  return { header, bytes: Buffer.from(bytes, "base64") };
}

/** Seals text under a fresh nonce. */
export function sealText(
  text: string,
  { header, bytes }: SealingKey,
): z.infer<typeof sealedSchema> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", bytes, nonce);
  cipher.setAAD(authenticated(header));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return {
    ...header,
    nonce: nonce.toString("base64"),
    tag: cipher.getAuthTag().toString("base64"),
    text: sealed.toString("base64"),
  };
}

/** The key a passphrase makes for a sealed document, and its text; `wrong-passphrase` when it does not open. */
export async function unsealText(
  found: unknown,
  passphrase: string,
): Promise<Result<{ readonly text: string; readonly key: SealingKey }>> {
  const parsed = sealedSchema.safeParse(found);
  if (!parsed.success) return fail("not-a-workspace");
  const { nonce, tag, text, ...header } = parsed.data;
  if (128 * header.kdf.N * header.kdf.r * header.kdf.p > mostMemory) return fail("not-a-workspace");
  const key = await keyFor(header, passphrase);
  const opened = unsealWith(parsed.data, key);
  return opened.ok ? ok({ text: opened.value, key }) : opened;
}

/** Opens a document sealed under a key at hand, as a backup made in the same session. */
export function unsealWith(found: unknown, key: SealingKey): Result<string> {
  const parsed = sealedSchema.safeParse(found);
  if (!parsed.success) return fail("not-a-workspace");
  const { nonce, tag, text, ...header } = parsed.data;
  if (header.kdf.salt !== key.header.kdf.salt) return fail("wrong-passphrase");
  try {
    const decipher = createDecipheriv("aes-256-gcm", key.bytes, Buffer.from(nonce, "base64"), {
      authTagLength: 16,
    });
    decipher.setAAD(authenticated(header));
    decipher.setAuthTag(Buffer.from(tag, "base64"));
    const opened = Buffer.concat([decipher.update(Buffer.from(text, "base64")), decipher.final()]);
    return ok(opened.toString("utf8"));
  } catch {
    return fail("wrong-passphrase");
  }
}

const scryptBytes = promisify<string, Buffer, number, object, Buffer>(scrypt);

async function keyFor(header: Header, passphrase: string): Promise<SealingKey> {
  const { N, r, p, salt } = header.kdf;
  const bytes = await scryptBytes(passphrase.normalize("NFKC"), Buffer.from(salt, "base64"), 32, {
    N,
    r,
    p,
    maxmem: mostMemory + 1024 * 1024,
  });
  return { header, bytes };
}

/** The header's bytes in a fixed order, whatever order the file has. */
function authenticated({ sealed, version, kdf, cipher }: Header): Buffer {
  const { name, N, r, p, salt } = kdf;
  return Buffer.from(JSON.stringify([sealed, version, name, N, r, p, salt, cipher]));
}
