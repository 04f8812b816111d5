import { expect, test } from "vitest";
import type { ExportedFile } from "../../shared/api";
import { sampleSearch } from "../../shared/sample/sample-search";
import { type OpenHost, openTestHost } from "../helpers/open-host";
import { temporaryFolder } from "../helpers/temporary-folder";

async function exported({ call }: OpenHost): Promise<ExportedFile> {
  const answer = await call("exportWorkspace", {});
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value as ExportedFile;
}

async function inNewFolder(run: (app: OpenHost) => Promise<void>): Promise<void> {
  const { folder, remove } = temporaryFolder();
  const app = await openTestHost(folder);
  try {
    await run(app);
  } finally {
    await app.host.close();
    remove();
  }
}

test("an export comes back exactly: another folder exports the same bytes again", () =>
  inNewFolder(async (here) => {
    await here.call("importWorkspace", { text: JSON.stringify(sampleSearch("2026-05-12")) });
    const first = await exported(here);
    await inNewFolder(async (there) => {
      expect((await there.call("importWorkspace", { text: first.text })).ok).toBe(true);
      expect(await there.workspace()).toEqual(await here.workspace());
      expect((await exported(there)).text).toBe(first.text);
    });
  }));
