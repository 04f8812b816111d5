import type { Page } from "playwright-core";
import { expect } from "vitest";
import { visit } from "./every-screen";

/** What a person does, in the words on the screen. Each act waits until the host has it on the disk. */

type Start = {
  readonly salary?: string;
  readonly currency?: string;
  readonly guess?: string;
};

/** The first run: what you earn, in which currency, what you hope for. */
export async function startSearch(page: Page, { salary, currency, guess }: Start): Promise<void> {
  if (currency !== undefined) await page.getByLabel("Currency").selectOption(currency);
  if (salary !== undefined) await page.getByLabel("Your current base salary").fill(salary);
  if (guess !== undefined) await page.getByLabel("What you would like to earn").fill(guess);
  await page.getByRole("button", { name: "Show my first number" }).click();
  await page.getByRole("heading", { name: "Anchor" }).waitFor();
}

type Said = {
  readonly company: string;
  /** The role when the company is new. */
  readonly role?: string;
  readonly who: "They said" | "I said";
  readonly what: string;
  readonly base: string;
  readonly evidence?: "Hearsay" | "Verbal" | "Written" | "Signed";
  readonly date?: string;
};

/** Logs a number with N, from wherever the page is. */
export async function logNumber(page: Page, said: Said): Promise<void> {
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog");
  const company = dialog.getByLabel("Company", { exact: true });
  await company.waitFor();
  await company.click();
  const choice = said.role === undefined ? said.company : "A new company\u2026";
  await page.getByRole("option", { name: choice, exact: true }).click();
  if (said.role !== undefined) {
    await dialog.getByLabel("Name of the company").fill(said.company);
    await dialog.getByLabel("Role", { exact: true }).fill(said.role);
  }
  await dialog.getByRole("radio", { name: said.who }).check({ force: true });
  await dialog.getByLabel("What", { exact: true }).selectOption({ label: said.what });
  await dialog.getByLabel("Base", { exact: true }).fill(said.base);
  if (said.evidence !== undefined)
    await dialog.getByRole("radio", { name: said.evidence }).check({ force: true });
  if (said.date !== undefined) await dialog.getByLabel("When").fill(said.date);
  await dialog.getByRole("button", { name: "Log it" }).click();
  await dialog.waitFor({ state: "detached" });
}

/** Sets a passphrase in Settings, from wherever the page is. */
export async function encrypt(page: Page, passphrase: string): Promise<void> {
  await visit(page, "#/settings");
  await page.getByRole("button", { name: "Set a passphrase" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("New passphrase").fill(passphrase);
  await dialog.getByLabel("The new one again").fill(passphrase);
  await dialog.getByRole("button", { name: "Encrypt everything" }).click();
  await dialog.waitFor({ state: "detached" });
}

/** Goes to a screen by its entry in the navbar. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page
    .getByRole("navigation", { name: "Screens" })
    .getByRole("link", { name: screen })
    .click();
  await page.getByRole("heading", { level: 1, name: screen }).waitFor();
}

/** What the app says to ask for: the sentence on Anchor. */
export async function askSentence(page: Page): Promise<string> {
  await goTo(page, "Anchor");
  return tidy(
    await page
      .getByRole("main")
      .getByText(/^(Ask for|Get on paper|Close at|Sign|No ask left)/)
      .first()
      .textContent(),
  );
}

export async function expectAsk(page: Page, sentence: string): Promise<void> {
  await expect.poll(() => askSentence(page)).toBe(sentence);
}

/** One kind of space and minus, so that a sentence can be compared. */
export function tidy(text: string | null): string {
  return (text ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();
}

/** Opens a company's package from the list of companies in play. */
export async function openPackage(page: Page, company: string): Promise<void> {
  await page
    .getByRole("link", { name: new RegExp(company) })
    .first()
    .click();
  await page.getByRole("tab", { name: "Package" }).click();
}

/** Enters one kind of the open package, its first field alone, and saves. */
export async function enterKind(
  page: Page,
  kind: string,
  field: string,
  value: string,
): Promise<void> {
  await page.getByRole("button", { name: `Enter ${kind}`, exact: true }).click();
  await page.getByLabel(field).fill(value);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Unsaved edits.").waitFor({ state: "detached" });
}

/** Companies by what Compare expects of them, the best first. */
export async function compareOrder(page: Page): Promise<readonly string[]> {
  const figures = page.getByRole("button", { name: /^Expected, / });
  await figures.first().waitFor();
  const labels = await figures.evaluateAll((all) => all.map((it) => it.getAttribute("aria-label")));
  return labels
    .map((label) => /^Expected, (.+): \D*([\d,]+)/.exec(label ?? ""))
    .map((found) => ({
      company: found?.[1] ?? "",
      amount: Number(found?.[2]?.replaceAll(",", "")),
    }))
    .sort((a, b) => b.amount - a.amount)
    .map((it) => it.company);
}
