import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rowsOfBytes } from "../../renderer/features/import/read-table";
import { previewOf } from "../../shared/import/preview";
import { recognise } from "../../shared/import/sources";
import { tableOf } from "../../shared/import/table";
import { emptyWorkspace } from "../../shared/model/workspace";
import { openTestHost } from "../helpers/open-host";
import { temporaryFolder } from "../helpers/temporary-folder";
import { testId } from "../helpers/workspaces";
import { type BenchFigure, median } from "./measure";

const ROWS = 5_000;
const RUNS = 5;
const LIMIT_MS = 2_000;

/** A list of 5,000 applications, from the bytes of the file to `ok` of the durable save. */
export async function importFigures(): Promise<readonly BenchFigure[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await importMs());
  return [
    {
      key: "import-applications",
      name: `import of ${ROWS} applications with the durable save`,
      value: median(times),
      unit: "ms",
      limit: LIMIT_MS,
      ratio: null,
    },
  ];
}

async function importMs(): Promise<number> {
  const { folder, remove } = temporaryFolder();
  const path = join(folder, "applications.csv");
  writeFileSync(path, applications());
  const app = await openTestHost(join(folder, "own"));
  try {
    const start = performance.now();
    const rows = await rowsOfBytes(new Uint8Array(readFileSync(path)));
    const table = rows.ok ? tableOf(rows.value) : null;
    if (!table) throw new Error("The generated list was not read");
    const preview = previewOf(table, emptyWorkspace, {
      ...recognise(table.header),
      today: "2026-05-12",
      currency: "USD",
      newId: testId,
    });
    const opportunities = preview.flatMap((row) => (row.is === "new" ? [row.opportunity] : []));
    const answer = await app.call("importOpportunities", { opportunities });
    const took = performance.now() - start;
    if (!answer.ok || opportunities.length !== ROWS) throw new Error("Not all rows came in");
    return took;
  } finally {
    await app.host.close();
    remove();
  }
}

/** As Teal writes them, with a note on each. */
function applications(): string {
  const row = (at: number) =>
    `Company ${at},Engineer ${at % 40},Applied,https://example.com/jobs/${at},"Austin, TX",$${100 + (at % 90)}k,2026-03-01,2026-03-0${1 + (at % 9)},"Found by a friend, no ""agency"" ${at}"`;
  return [
    "Company Name,Job Title,Status,Job URL,Location,Salary,Date Saved,Date Applied,Notes",
    ...Array.from({ length: ROWS }, (_, at) => row(at)),
  ].join("\r\n");
}
