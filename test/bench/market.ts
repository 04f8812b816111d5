import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeDisclosure } from "../helpers/disclosure-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { cancelMs } from "./market-cancel";
import type { ChildFigures } from "./market-child";
import { type BenchFigure, median } from "./measure";

const ROWS = 600_000;
const RUNS = 3;
/** Of papaparse alone over the same file in the same run. */
const IMPORT_LIMIT = 1.5;
const LOOK_UP_LIMIT_MS = 50;
const MEMORY_LIMIT_MB = 400;
const SILENCE_LIMIT_MS = 1_000;
const CANCEL_LIMIT_MS = 1_000;

/** A disclosure file of 600,000 rows: its import against papaparse alone in CPU time, memory, look-ups. */
export async function marketFigures(): Promise<readonly BenchFigure[]> {
  const { folder, remove } = temporaryFolder();
  try {
    const path = join(folder, "disclosure.csv");
    await writeDisclosure(path, ROWS);
    const runs = Array.from({ length: RUNS }, () => ({
      bare: child("parse", path),
      whole: child("import", path),
    }));
    rmSync(join(folder, "market.arrow"));
    const cancelled: number[] = [];
    for (let run = 0; run < RUNS; run += 1) cancelled.push(await cancelMs(path, folder));
    const bare = median(runs.map((it) => it.bare.cpuMs));
    const figure = (key: string, name: string, value: number, limit: number | null) =>
      ({ key, name, value, unit: "ms", limit, ratio: null }) as const;
    const of = (part: "cpuMs" | "peakMb" | "lookUpMs" | "silenceMs") =>
      median(runs.map((it) => it.whole[part]));
    return [
      figure("papaparse-cpu", `papaparse alone, ${ROWS} filings, CPU`, bare, null),
      figure(
        "market-import-cpu",
        `market import, ${ROWS} filings, CPU`,
        of("cpuMs"),
        IMPORT_LIMIT * bare,
      ),
      figure(
        "market-look-up",
        "market look-up by employer prefix",
        of("lookUpMs"),
        LOOK_UP_LIMIT_MS,
      ),
      figure(
        "market-progress",
        "market import, longest time without progress",
        of("silenceMs"),
        SILENCE_LIMIT_MS,
      ),
      figure(
        "market-cancel",
        "market import, cancelled in the middle",
        median(cancelled),
        CANCEL_LIMIT_MS,
      ),
      {
        ...figure(
          "market-import-memory",
          "market import, peak memory",
          of("peakMb"),
          MEMORY_LIMIT_MB,
        ),
        unit: "MB",
      },
    ];
  } finally {
    remove();
  }
}

function child(mode: "parse" | "import", path: string): ChildFigures {
  const script = join(import.meta.dirname, "market-child.ts");
  const printed = execFileSync(process.execPath, ["--import", "tsx", script, mode, path]);
  return JSON.parse(printed.toString("utf8")) as ChildFigures;
}
