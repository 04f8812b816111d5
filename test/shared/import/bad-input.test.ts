import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type ReadFile, readFile } from "../../../renderer/features/import/import-file";
import { rowsOfBytes, rowsOfText } from "../../../renderer/features/import/read-table";
import type { Result } from "../../../shared/result";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { previewText } from "../../helpers/import-fixtures";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array<ArrayBuffer>): Promise<Result<ReadFile>> =>
  readFile(new File([bytes], "table.csv"), {});

async function codeOf(answer: Promise<Result<unknown>>): Promise<string | null> {
  const { ok, ...rest } = await answer;
  return !ok && "failure" in rest ? rest.failure.code : null;
}

describe("a file that is no list of applications", () => {
  it("a zip that would unpack to a thousand times its size is not unpacked", async () => {
    const bomb = zipSync({ "a.csv": new Uint8Array(5_000_000) }, { level: 6 });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await codeOf(read(new Uint8Array(bomb)))).toBe("not-a-table");
  });

  it("one line of a gigabyte is refused by its size: not a byte of it is read", async () => {
    let isRead = false;
    const file = Object.assign(new File([], "line.csv"), {
      arrayBuffer: async () => {
        isRead = true;
        return new ArrayBuffer(0);
      },
    });
    Object.defineProperty(file, "size", { value: 1_000_000_000 });
    expect(await codeOf(readFile(file, {}))).toBe("file-too-large");
    expect(isRead).toBe(false);
  });

  it("one line of 40 MB is refused, also behind a good header", async () => {
    const line = new Uint8Array(40_000_000).fill(97);
    expect(await codeOf(rowsOfBytes(line))).toBe("not-a-table");
    const behind = new Uint8Array(40_000_000).fill(97);
    behind.set(bytesOf("Company,Role\nGlobex,Dev\n"));
    expect(await codeOf(rowsOfBytes(behind))).toBe("not-a-table");
  });

  it("a file that changes while it is read is said to be unreadable", async () => {
    const changing = Object.assign(new File(["Company,Role\nA,B\n"], "x.csv"), {
      // As browsers do: NotReadableError (File API, 8.3).
      arrayBuffer: () => Promise.reject(new DOMException("changed", "NotReadableError")),
    });
    expect(await codeOf(readFile(changing, {}))).toBe("file-unreadable");
  });

  it.each([
    ["UTF-8 with a damaged sign among good ones", [...bytesOf("Company,Role\nZürich é,Dev"), 0xff]],
    ["letters of Shift JIS", [...bytesOf("Company,Role\n"), 0x83, 0x81, 0x83, 0x8f, 0x2c, 0x41]],
  ])("%s is not guessed: names would turn into rubbish", async (_, bytes) => {
    expect(await codeOf(rowsOfBytes(new Uint8Array(bytes)))).toBe("encoding-unknown");
  });

  it("UTF-16 without its mark is refused", async () => {
    const text = [..."Company,Role\nA,B\n"].flatMap((it) => [it.charCodeAt(0), 0]);
    expect(await codeOf(rowsOfBytes(new Uint8Array(text)))).toBe("not-a-table");
  });

  it.each(["", " \n \n", "Company,Role\n"])("%j holds no row", async (text) => {
    expect(await codeOf(read(bytesOf(text) as Uint8Array<ArrayBuffer>))).toBe("not-a-table");
  });

  it("says in one sentence each what to do", () => {
    for (const code of ["encoding-unknown", "not-a-table", "file-unreadable"] as const)
      expect(failureSentence({ code })).toMatch(/\.$/);
  });
});

describe("a list in a bad state", () => {
  it("rows cut by another separator are named by their line, the good ones stay", async () => {
    const { rows } = await previewText(
      "Company,Role,Status\nA,Dev,Applied\nB;Dev;Applied\nC,Dev,Offer\n",
    );
    expect(rows.map((row) => row.is)).toEqual(["new", "bad", "new"]);
    expect(rows[1]).toEqual({ is: "bad", line: 3, failure: { code: "separator-differs" } });
  });

  it("a second header, as of two files put together, is no row", async () => {
    const { rows } = await previewText(
      "Company,Role,Status\nA,Dev,Applied\ncompany , ROLE,status\nB,Dev,Offer\n",
    );
    expect(rows.map((row) => row.line)).toEqual([2, 4]);
  });

  it("a row of groups above the header is no row either", async () => {
    const { rows } = await previewText(
      "Job,,Dates,\nCompany,Role,Date Saved,Date Applied\nA,Dev,2026-03-01,2026-03-02\n",
    );
    expect(rows).toMatchObject([{ is: "new", line: 3, opportunity: { company: "A" } }]);
  });

  it("what a tracker writes for nothing is nothing", async () => {
    const { rows } = await previewText(
      "Company,Role,Location,Salary,Date Applied\nA,Dev,N/A,-,n/a\n",
    );
    expect(rows).toMatchObject([
      { is: "new", opportunity: { place: "", note: "", postedPay: null } },
    ]);
  });

  it("a cell that never ends its quote keeps its row and does not hang", async () => {
    expect((await rowsOfText('Company,Role\nA,Dev\nB,"never closed\nC,Dev\n')).ok).toBe(true);
  });
});
