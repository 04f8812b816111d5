import { createReadStream, openAsBlob } from "node:fs";
import { dirname } from "node:path";
import { parentPort } from "node:worker_threads";
import Papa, { type ParseResult } from "papaparse";
import { MarketFactsFile } from "../../electron/market-facts";
import { readFilings } from "../../renderer/features/market/read-filings";
import { Filings } from "../../shared/market/filings";
import { medianMs } from "./measure";

/**
 * One run in a process of its own, so that CPU time and memory are its own: `parse <file>` reads with
 * papaparse alone, `import <file>` also packs the filings and then looks them up. Prints one object.
 */
export type ChildFigures = {
  readonly rows: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly lookUpMs: number;
  /** The longest time between two tellings of how far it is. */
  readonly silenceMs: number;
};

const PIECE = 1024 * 1024;
const SUGGESTIONS = 8;
const [mode = "", path = ""] = process.argv.slice(2);

const before = process.cpuUsage();
let told = performance.now();
let silenceMs = 0;
const tell = () => {
  silenceMs = Math.max(silenceMs, performance.now() - told);
  told = performance.now();
  parentPort?.postMessage(rows);
};
let rows = 0;
const bytes = mode === "import" ? await imported() : await parsed();
tell();
const { user, system } = process.cpuUsage(before);
// The host keeps them durably, in base64 as they come to it: its memory is in the peak, too.
if (bytes) {
  const base64 = Buffer.from(bytes).toString("base64");
  const kept = await new MarketFactsFile(dirname(path)).put({ base64 });
  if (!kept.ok) throw new Error(`The filings were not kept: ${kept.failure.code}`);
}
const peakMb = process.resourceUsage().maxRSS / 1024;
const figures: ChildFigures = {
  rows,
  cpuMs: (user + system) / 1000,
  peakMb,
  silenceMs,
  lookUpMs: bytes ? lookUpMs(new Filings(bytes)) : 0,
};
console.log(JSON.stringify(figures));

async function imported(): Promise<Uint8Array> {
  const packed = await readFilings(await openAsBlob(path), (read) => {
    rows = read.rows;
    tell();
  });
  if (!packed.ok) throw new Error(`The generated file was refused: ${packed.failure.code}`);
  return packed.value;
}

function parsed(): Promise<null> {
  return new Promise((settle, refuse) => {
    Papa.parse<string[]>(createReadStream(path, { highWaterMark: PIECE, encoding: "utf8" }), {
      skipEmptyLines: true,
      chunk: ({ data }: ParseResult<string[]>) => {
        rows += data.length;
        tell();
      },
      complete: () => settle(null),
      error: refuse,
    });
  });
}

/** Each key of a name as it is typed: the suggestions and what is found. */
function lookUpMs(all: Filings): number {
  if (all.count === 0) throw new Error("Nothing of the generated file was kept");
  const typed = ["e", "em", "emp", "employer 1", "employer 12", "employer 123"];
  let at = 0;
  return medianMs(() => {
    const employer = typed[at++ % typed.length] ?? "";
    all.employers(employer, SUGGESTIONS);
    all.lookUp({ employer, title: "", place: "", year: null });
  }, 36);
}
