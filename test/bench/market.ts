import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../helpers/temporary-folder";
import type { ChildFigures } from "./market-child";
import { type BenchFigure, median } from "./measure";

const ROWS = 600_000;
const RUNS = 3;
/** Of papaparse alone over the same file in the same run. */
const IMPORT_LIMIT = 1.5;
const LOOK_UP_LIMIT_MS = 50;
const MEMORY_LIMIT_MB = 400;

/** A disclosure file of 600,000 rows: its import against papaparse alone in CPU time, memory, look-ups. */
export async function marketFigures(): Promise<readonly BenchFigure[]> {
  const { folder, remove } = temporaryFolder();
  try {
    const path = join(folder, "disclosure.csv");
    await writeDisclosure(path);
    const runs = Array.from({ length: RUNS }, () => ({
      bare: child("parse", path),
      whole: child("import", path),
    }));
    const bare = median(runs.map((it) => it.bare.cpuMs));
    const figure = (key: string, name: string, value: number, limit: number | null) =>
      ({ key, name, value, unit: "ms", limit, ratio: null }) as const;
    const of = (part: "cpuMs" | "peakMb" | "lookUpMs") => median(runs.map((it) => it.whole[part]));
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

const header =
  "CASE_NUMBER,CASE_STATUS,RECEIVED_DATE,DECISION_DATE,VISA_CLASS,JOB_TITLE,SOC_CODE,SOC_TITLE,FULL_TIME_POSITION,BEGIN_DATE,END_DATE,EMPLOYER_NAME,EMPLOYER_ADDRESS1,EMPLOYER_CITY,EMPLOYER_STATE,EMPLOYER_POSTAL_CODE,NAICS_CODE,WORKSITE_ADDRESS1,WORKSITE_CITY,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY,PREVAILING_WAGE,PW_UNIT_OF_PAY";

/** Some 40,000 employers, 3,000 titles and 800 places, as in the real file; one row in eight is not kept. */
async function writeDisclosure(path: string): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${header}\n`);
  for (let from = 0; from < ROWS; from += 2_000) {
    const rows = Array.from({ length: Math.min(2_000, ROWS - from) }, (_, at) => row(from + at));
    if (!file.write(`${rows.join("\n")}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

function row(at: number): string {
  const dice = (sides: number, salt: number) => scattered(at * 32 + salt) % sides;
  const isHourly = dice(10, 3) === 0;
  const wage = isHourly ? 40 + dice(60, 5) : 70_000 + 100 * dice(1_500, 5);
  const status = dice(8, 7) === 0 ? "Withdrawn" : "Certified";
  const year = 2024 + dice(3, 9);
  return [
    `I-200-${String(at).padStart(9, "0")}`,
    status,
    `${year}-01-10`,
    `${year}-01-17`,
    "H-1B",
    `Software Engineer ${dice(3_000, 11)}`,
    "15-1252.00",
    "Software Developers",
    "Y",
    `${year}-07-01`,
    `${year + 3}-06-30`,
    `"EMPLOYER ${dice(40_000, 13)}, INC."`,
    `${dice(9_000, 15)} Example Street Suite ${dice(900, 17)}`,
    "SAN FRANCISCO",
    "CA",
    "94105",
    "541511",
    `${dice(9_000, 19)} Sample Avenue`,
    `CITY ${dice(800, 21)}`,
    "CA",
    `$${wage}.00`,
    "",
    isHourly ? "Hour" : "Year",
    `$${wage}.00`,
    isHourly ? "Hour" : "Year",
  ].join(",");
}

/** The same throw for the same number on every machine. */
function scattered(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), 2_246_822_519);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
