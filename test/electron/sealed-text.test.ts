import { beforeAll, describe, expect, it } from "vitest";
import {
  newSealingKey,
  type SealingKey,
  sealText,
  unsealText,
  unsealWith,
} from "../../electron/workspace/sealed-text";

const passphrase = "correct horse battery staple";
const text = '{"base":130000,"note":"naïve 👋"}';
let key: SealingKey;
beforeAll(async () => {
  key = await newSealingKey(passphrase);
});

describe("a sealed document", () => {
  it("opens with its passphrase and gives the same text", async () => {
    const opened = await unsealText(sealText(text, key), passphrase);
    expect(opened.ok && opened.value.text).toBe(text);
  });

  it("shows nothing of what is in it", () => {
    expect(JSON.stringify(sealText(text, key))).not.toContain("130000");
  });

  it("is different bytes at every save", () => {
    expect(sealText(text, key).text).not.toBe(sealText(text, key).text);
  });

  it("stays shut for another passphrase", async () => {
    expect(await unsealText(sealText(text, key), "correct horse battery stapler")).toEqual({
      ok: false,
      failure: { code: "wrong-passphrase" },
    });
  });

  it("opens whether an accent was typed as one sign or two", async () => {
    const composed = await newSealingKey("caf\u00e9 au lait please");
    const opened = await unsealText(sealText(text, composed), "cafe\u0301 au lait please");
    expect(opened.ok).toBe(true);
  });

  it("notices a changed text, tag, nonce or header", () => {
    const sealed = sealText(text, key);
    const flipped = (part: string) => (part.startsWith("A") ? "B" : "A") + part.slice(1);
    for (const changed of [
      { ...sealed, text: flipped(sealed.text) },
      { ...sealed, tag: flipped(sealed.tag) },
      { ...sealed, nonce: flipped(sealed.nonce) },
      { ...sealed, kdf: { ...sealed.kdf, N: 65_536 } },
    ])
      expect(unsealWith(changed, key)).toEqual({
        ok: false,
        failure: { code: "wrong-passphrase" },
      });
  });

  it("is refused when its header asks for more memory than any file of ours", async () => {
    const sealed = sealText(text, key);
    const greedy = { ...sealed, kdf: { ...sealed.kdf, N: 1_048_576, r: 32 } };
    expect(await unsealText(greedy, passphrase)).toMatchObject({
      failure: { code: "not-a-workspace" },
    });
  });
});
