import { readFileSync } from "node:fs";

/** The files in an app.asar by their path, each with its bytes. The format is a length, a JSON index, the bytes. */
export function filesInArchive(path: string): ReadonlyMap<string, Buffer> {
  const bytes = readFileSync(path);
  const start = 8 + bytes.readUInt32LE(4);
  const index = JSON.parse(
    bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString("utf8"),
  ) as Entry;
  const files = new Map<string, Buffer>();
  const walk = (entry: Entry, at: string) => {
    if (entry.offset !== undefined && entry.size !== undefined) {
      const from = start + Number(entry.offset);
      files.set(at, bytes.subarray(from, from + entry.size));
    }
    for (const [name, below] of Object.entries(entry.files ?? {})) walk(below, `${at}/${name}`);
  };
  walk(index, "");
  return files;
}

type Entry = {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly offset?: string;
  readonly size?: number;
};
