import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { notSavedNotice } from "../../shared/wording/notices";
import { disclosureHeader, disclosureRow } from "../helpers/disclosure-file";
import { preparedSearch } from "../helpers/prepared-search";
import { expectAccessible } from "./axe";
import { visit } from "./every-screen";
import { story } from "./harness/story";
import { expectFinished } from "./screen-checks";

story("axe finds nothing while a table or filed pay is imported, and on a backup", async (it) => {
  const prepared = preparedSearch();
  const settings = { ...prepared.settings, reminders: false };
  const search = { ...prepared, settings, isSample: false };
  writeFileSync(join(it.folder, "workspace.json"), JSON.stringify(search));
  const page = await it.restart();
  await page.getByRole("heading", { level: 1 }).waitFor();
  const chooser = page.getByLabel("File to import", { exact: true });

  await visit(page, "#/import");
  await chooser.setInputFiles("test/fixtures/import/not-a-csv.csv");
  await page.getByRole("alert").first().waitFor();
  await expectAccessible(page, "import, refused");
  await chooser.setInputFiles("test/fixtures/import/huntr.csv");
  await page.getByText("What each row becomes").waitFor();
  await expectFinished(page, "import, preview");

  await visit(page, "#/market");
  const filings = Array.from({ length: 300 }, (_, at) => disclosureRow(at));
  await page.getByLabel("Disclosure file", { exact: true }).setInputFiles({
    name: "disclosure.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([disclosureHeader, ...filings].join("\n")),
  });
  await page.getByLabel("Employer").waitFor();
  await expectFinished(page, "market, with filings");
  await page.getByRole("button", { name: "Remove the filings" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await expectAccessible(page, "market, the undo toast");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByLabel("Employer").fill("nobody of this name");
  await expectFinished(page, "market, nothing found");

  await visit(page, "#/settings");
  await page.getByLabel("Export to import", { exact: true }).setInputFiles({
    name: "export.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...search, pastJobs: {} })),
  });
  await page.getByRole("button", { name: "Replace everything" }).click();
  await page.getByText("Imported. The records").hover();
  await expectAccessible(page, "settings, the toast of what was done");
  await visit(page, "#/backups");
  await page.getByRole("button", { name: "Restore this backup" }).waitFor();
  await expectFinished(page, "backups");
});

story(
  "axe finds nothing in what the app tells about the file, the host and the day",
  async (it) => {
    const file = join(it.folder, "workspace.json");
    const search = { ...preparedSearch(), isSample: false };
    writeFileSync(file, JSON.stringify(search));
    const page = await it.restart();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByRole("alert").first().waitFor();
    await expectAccessible(page, "reminders");

    await page.reload();
    writeFileSync(file, JSON.stringify({ ...search, contacts: {} }));
    await visit(page, "#/pipeline");
    await page.getByRole("button", { name: "Wait for Adatum Bank" }).click();
    await page.getByRole("button", { name: "Keep this one" }).hover();
    await expectAccessible(page, "another program changed the file");

    const cut = await it.newTab();
    cut.removeAllListeners("console");
    await cut.getByRole("heading", { level: 1 }).waitFor();
    await visit(cut, "#/pipeline");
    await cut.route("**/api/**", (route) => route.abort());
    await cut.getByRole("button", { name: /^Use the/ }).click();
    await cut.getByRole("heading", { level: 1 }).hover();
    await cut.getByText("Leverage does not answer.").waitFor();
    await expectAccessible(cut, "the host does not answer");
    await cut.reload();
    await cut.getByRole("button", { name: "Try again" }).waitFor();
    await expectAccessible(cut, "the host is gone");
    await cut.close();

    writeFileSync(file, "{ not a workspace");
    const restored = await it.restart();
    await restored
      .getByText(/could not be read/)
      .first()
      .waitFor();
    await expectAccessible(restored, "an unreadable file");
  },
);

story("axe finds nothing while a file is read, and while a save is not done", async (it) => {
  const file = join(it.folder, "workspace.json");
  const { settings, ...search } = preparedSearch();
  writeFileSync(
    file,
    JSON.stringify({ ...search, settings: { ...settings, reminders: false }, isSample: false }),
  );
  const page = await it.restart();
  await page.getByRole("heading", { level: 1 }).waitFor();

  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => new Promise(() => {});
  });
  await visit(page, "#/import");
  await page
    .getByLabel("File to import", { exact: true })
    .setInputFiles("test/fixtures/import/huntr.csv");
  await page.getByRole("progressbar").waitFor();
  await expectAccessible(page, "import, reading");

  // A worker that reads on and on.
  await page.route(/import-worker/, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: "onmessage = () => postMessage({ kind: 'progress', read: { share: 0.4, rows: 9000, kept: 8000 } })",
    }),
  );
  await visit(page, "#/market");
  await page
    .getByLabel("Disclosure file", { exact: true })
    .setInputFiles("test/fixtures/import/huntr.csv");
  await page.getByText(/rows read, .* kept/).waitFor();
  await expectAccessible(page, "market, reading");

  await page.route("**/api/readWorkspace", async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    const notice = notSavedNotice({ code: "disk-full" });
    await route.fulfill({ response, json: { ...answer, value: { ...answer.value, notice } } });
  });
  await page.reload();
  await page.getByText("Not saved: the disk is full.").waitFor();
  await expectAccessible(page, "a save that is not done");
});
