import { once } from "node:events";
import { createWriteStream } from "node:fs";

/** The columns of the public H-1B disclosure file that matter, and some beside them. */
export const disclosureHeader =
  "CASE_NUMBER,CASE_STATUS,RECEIVED_DATE,DECISION_DATE,VISA_CLASS,JOB_TITLE,SOC_CODE,SOC_TITLE,FULL_TIME_POSITION,BEGIN_DATE,END_DATE,EMPLOYER_NAME,EMPLOYER_ADDRESS1,EMPLOYER_CITY,EMPLOYER_STATE,EMPLOYER_POSTAL_CODE,NAICS_CODE,WORKSITE_ADDRESS1,WORKSITE_CITY,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY,PREVAILING_WAGE,PW_UNIT_OF_PAY";

/** Some 40,000 employers, 3,000 titles and 800 places, as in the real file; one row in eight is not kept. */
export async function writeDisclosure(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${disclosureHeader}\n`);
  for (let from = 0; from < count; from += 2_000) {
    const rows = Array.from({ length: Math.min(2_000, count - from) }, (_, at) =>
      disclosureRow(from + at),
    );
    if (!file.write(`${rows.join("\n")}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

export function disclosureRow(at: number): string {
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
