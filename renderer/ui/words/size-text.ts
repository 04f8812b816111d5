/** "812 bytes", "48 KB", "3.4 MB": `write` puts a number in the user's own way. */
export function sizeText(bytes: number, write: (value: number) => string): string {
  if (bytes < 1000) return `${write(bytes)} bytes`;
  if (bytes < 1_000_000) return `${write(Math.round(bytes / 1000))} KB`;
  return `${write(Math.round(bytes / 100_000) / 10)} MB`;
}
