import { screen, waitFor, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { SettingsScreen } from "../../../renderer/features/settings/settings-screen";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { renderScreen } from "../../helpers/render-screen";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  aWorkspace,
  testId,
  theyOffer,
} from "../../helpers/workspaces";

const search = aWorkspace([anOpportunity("Globex")], { currentJob: aCurrentJob(106_000) });

describe("assumptions", () => {
  it("can be changed, and set back to the default", async () => {
    const { user, bridge } = await renderScreen(<SettingsScreen />, { workspace: search });
    const bonus = () => screen.getByLabelText("Share of a promised bonus that is paid");
    expect(bonus()).toHaveValue("50");
    await user.clear(bonus());
    await user.type(bonus(), "30");
    await user.tab();
    await waitFor(() => expect(bridge.workspace().settings.assumptions.bonusPrior).toBe(0.3));
    await user.click(
      screen.getByRole("button", { name: /Share of a promised bonus.*back to 50%/ }),
    );
    await waitFor(() => expect(bridge.workspace().settings.assumptions.bonusPrior).toBe(0.5));
  });

  it("a value that is not possible is refused at its field and changes nothing", async () => {
    const { user, bridge } = await renderScreen(<SettingsScreen />, { workspace: search });
    const days = screen.getByLabelText("Working days a year");
    await user.clear(days);
    await user.type(days, "400");
    await user.tab();
    expect(days).toHaveAccessibleDescription("Use a number from 1 to 366.");
    expect(bridge.workspace().settings.assumptions.workingDays).toBe(260);
  });

  it("left empty, a field shows its value again", async () => {
    const { user } = await renderScreen(<SettingsScreen />, { workspace: search });
    const days = screen.getByLabelText("Working days a year");
    await user.clear(days);
    await user.tab();
    await waitFor(() => expect(days).toHaveValue("260"));
  });
});

describe("general settings", () => {
  it("the currency and the theme are kept at once", async () => {
    const { user, bridge } = await renderScreen(<SettingsScreen />, { workspace: search });
    await user.selectOptions(screen.getByLabelText("Currency of every figure"), "EUR");
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    await waitFor(() =>
      expect(bridge.workspace().settings).toMatchObject({ currency: "EUR", theme: "dark" }),
    );
  });

  it("a goal left empty is forgotten", async () => {
    const { user, bridge } = await renderScreen(<SettingsScreen />, {
      workspace: sampleSearch("2026-05-12"),
    });
    await user.clear(screen.getByLabelText("What you would like, base a year"));
    await user.tab();
    await waitFor(() => expect(bridge.workspace().settings.guess).toBeNull());
  });
});

describe("exchange rates", () => {
  it("R28: a rate is entered with its date", async () => {
    const { user, bridge } = await renderScreen(<SettingsScreen />, { workspace: search });
    await user.type(screen.getByLabelText("One"), "eur");
    await user.type(screen.getByLabelText("is worth"), "1.08");
    await user.click(screen.getByRole("button", { name: "Add the rate" }));
    await waitFor(() =>
      expect(bridge.workspace().settings.rates).toEqual([
        { from: "EUR", to: "USD", rate: 1.08, date: "2026-05-12" },
      ]),
    );
    expect(screen.getByText("1 EUR = 1.08 USD")).toBeInTheDocument();
  });

  it("R28: a currency that waits for its rate is named and stands in the form already", async () => {
    const offer = theyOffer(85_000, "verbal");
    const inEuros = { ...offer, pay: { ...offer.pay, amount: amount(85_000, "EUR") } };
    const waiting = aWorkspace([anOpportunity("Globex", [inEuros])]);
    const { user } = await renderScreen(<SettingsScreen />, { workspace: waiting });
    const says = "There is no rate from EUR to USD: numbers in EUR are kept, not counted.";
    expect(screen.getByText(says)).toBeVisible();
    expect(screen.getByLabelText("One")).toHaveValue("EUR");
    await user.type(screen.getByLabelText("is worth"), "1.08");
    await user.click(screen.getByRole("button", { name: "Add the rate" }));
    await waitFor(() => expect(screen.queryByText(says)).toBeNull());
    expect(screen.getByLabelText("One")).toHaveValue("");
  });

  it("an unknown currency is refused at its field", async () => {
    const { user, bridge } = await renderScreen(<SettingsScreen />, { workspace: search });
    await user.type(screen.getByLabelText("One"), "EUX");
    await user.type(screen.getByLabelText("is worth"), "1.08");
    await user.click(screen.getByRole("button", { name: "Add the rate" }));
    expect(screen.getByLabelText("One")).toHaveAccessibleDescription(/EUX is not a currency/);
    expect(bridge.workspace().settings.rates).toEqual([]);
  });
});

describe("the current job", () => {
  it("its employer and base are edited here", async () => {
    const { user, bridge } = await renderScreen(<SettingsScreen />, { workspace: search });
    const base = screen.getByLabelText("Base salary");
    await user.clear(base);
    await user.type(base, "111k");
    await user.click(screen.getByRole("button", { name: "Keep the changes" }));
    await waitFor(() =>
      expect(bridge.workspace().currentJob?.package.base?.pay.amount.minor).toBe(11_100_000),
    );
  });

  it("R3: leaving it without a signed contract is stopped, saying what is missing", async () => {
    const withPaper = aWorkspace([anOpportunity("Globex", [theyOffer(130_000, "written")])], {
      currentJob: aCurrentJob(106_000),
    });
    const { user, bridge } = await renderScreen(<SettingsScreen />, { workspace: withPaper });
    await user.click(screen.getByRole("button", { name: "I do not hold it any more" }));
    const dialog = await screen.findByRole("dialog", { name: "No contract is signed yet" });
    expect(dialog).toHaveTextContent("Globex put $130,000 on paper, but it is not signed.");
    await user.click(within(dialog).getByRole("button", { name: "Keep the job" }));
    expect(bridge.workspace().currentJob).toEqual(withPaper.currentJob);
  });

  it("R3: the user may insist, and take it back", async () => {
    const { user, bridge } = await renderScreen(<SettingsScreen />, { workspace: search });
    await user.click(screen.getByRole("button", { name: "I do not hold it any more" }));
    await user.click(await screen.findByRole("button", { name: "I have left it already" }));
    await waitFor(() => expect(bridge.workspace().currentJob).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(bridge.workspace().currentJob).toEqual(search.currentJob));
  });

  it("R3: with a signed contract nothing stands in the way", async () => {
    const signed = aWorkspace([anOpportunity("Globex", [theyOffer(130_000, "signed")])], {
      currentJob: aCurrentJob(106_000),
    });
    const { user, bridge } = await renderScreen(<SettingsScreen />, { workspace: signed });
    await user.click(screen.getByRole("button", { name: "I do not hold it any more" }));
    await waitFor(() => expect(bridge.workspace().currentJob).toBeNull());
  });

  it("can be added when there is none", async () => {
    const { user, bridge } = await renderScreen(<SettingsScreen />);
    await user.type(screen.getByLabelText("Employer"), "Northwind Trading");
    await user.type(screen.getByLabelText("Base salary"), "106k");
    await user.click(screen.getByRole("button", { name: "Add the current job" }));
    await waitFor(() =>
      expect(bridge.workspace().currentJob).toMatchObject({ employer: "Northwind Trading" }),
    );
  });
});

describe("the whole workspace", () => {
  const choose = () => screen.getByLabelText("Export to import");
  const sample = sampleSearch("2026-05-12");
  const file = (text: string) => new File([text], "export.json", { type: "application/json" });

  it("an import says what goes and what comes, replaces it, and can be undone", async () => {
    const { user, bridge } = await renderScreen(<SettingsScreen />, { workspace: search });
    await user.upload(choose(), file(JSON.stringify(sample)));
    const dialog = await screen.findByRole("dialog", { name: /Replace everything/ });
    expect(within(dialog).getByText(/^1 opportunity, 0 numbers/)).toBeInTheDocument();
    expect(within(dialog).getByText(/^1[0-9] opportunities/)).toBeInTheDocument();
    await user.click(within(dialog).getByRole("button", { name: "Replace everything" }));
    await waitFor(() => expect(bridge.workspace()).toEqual(sample));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(bridge.workspace()).toEqual(search));
  });

  it("a file that is no export is refused before anything is asked", async () => {
    const { user, bridge } = await renderScreen(<SettingsScreen />, { workspace: search });
    await user.upload(choose(), file("{}"));
    expect(await screen.findByText(/not a Leverage export/)).toBeInTheDocument();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(bridge.workspace()).toEqual(search);
  });

  it("everything can be taken away in one archive, named by its day, with the documents", async () => {
    const globex = anOpportunity("Globex", [], { role: "Engineer" });
    const { user, bridge } = await renderScreen(<SettingsScreen />, {
      workspace: aWorkspace([globex]),
    });
    await bridge.elsewhere("attachFile", {
      opportunityId: globex.id,
      id: testId(),
      name: "Offer.pdf",
      base64: btoa("%PDF-1.7"),
    });
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "blob:saved";
    };
    URL.revokeObjectURL = () => undefined;
    const named: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      named.push(this.download);
    });
    const exportAll = screen.getByRole("button", { name: "Export tables and documents" });
    await user.click(exportAll);
    await waitFor(() => expect(named).toEqual(["leverage-2026-05-12.zip"]));
    const archive = unzipSync(await bytesOf(saved[0]));
    expect(strFromU8(archive["documents/Globex, Engineer/Offer.pdf"] ?? new Uint8Array())).toBe(
      "%PDF-1.7",
    );
    expect(archive).toHaveProperty(["opportunities.csv"]);
    // A document that is gone does not keep the rest from being taken away.
    bridge.refuse("readAttachment", { code: "file-missing" });
    await user.click(exportAll);
    expect(await screen.findByText(/One document could not be read/)).toBeVisible();
    await waitFor(() => expect(named).toHaveLength(2));
  });

  it("shows where the records are", async () => {
    await renderScreen(<SettingsScreen />, { workspace: search });
    expect(screen.getByText("/home/someone/leverage")).toBeInTheDocument();
  });
});

/** jsdom's Blob gives its bytes only to a FileReader. */
function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob ?? new Blob());
  });
}
