/** Hands bytes in base64 to the user as a file. */
export function saveFile(fileName: string, base64: string): void {
  saveBytes(fileName, bytesOfBase64(base64));
}

/** A loop, because of tens of megabytes: a call for each sign takes ten times as long. */
export function bytesOfBase64(base64: string): Uint8Array<ArrayBuffer> {
  const signs = atob(base64);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return bytes;
}

/**
 * Hands bytes to the user as a file, by the platform's own download. Always as bytes of no kind: no
 * browser shows such a file in a page.
 */
export function saveBytes(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The bytes of a chosen or dropped file in base64. Rejects when the file is gone or being changed. */
export function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.readAsDataURL(file);
  });
}
