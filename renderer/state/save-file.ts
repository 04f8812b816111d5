/** Hands bytes in base64 to the user as a file. */
export function saveFile(fileName: string, base64: string): void {
  saveBytes(
    fileName,
    Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
  );
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
