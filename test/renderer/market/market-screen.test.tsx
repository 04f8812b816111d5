import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WorkerMessage } from "../../../renderer/features/market/import-worker";
import { MarketScreen } from "../../../renderer/features/market/market-screen";
import { readFilings } from "../../../renderer/features/market/read-filings";
import { SettingsScreen } from "../../../renderer/features/settings/settings-screen";
import { dropFile } from "../../../renderer/state/dropped-file";
import { FilingsBuilder } from "../../../shared/market/filings-builder";
import { paySchema } from "../../../shared/model/pay";
import { fixtureBytes } from "../../helpers/import-fixtures";
import { renderScreen } from "../../helpers/render-screen";
import { aWorkspace, testId } from "../../helpers/workspaces";

/** Reads in this thread what the worker reads beside it; jsdom has no workers. */
class WorkerHere extends EventTarget {
  #isEnded = false;
  terminate() {
    this.#isEnded = true;
  }
  async postMessage(file: File) {
    const answer = await readFilings(file, (read) => this.#tell({ kind: "progress", read }));
    this.#tell({ kind: "done", answer });
  }
  #tell(data: WorkerMessage) {
    if (!this.#isEnded) this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

/** A worker that has only begun. */
class SlowWorker extends EventTarget {
  terminate() {}
  postMessage() {
    const read = { share: 0.5, rows: 1_000, kept: 400 };
    this.dispatchEvent(new MessageEvent("message", { data: { kind: "progress", read } }));
  }
}

beforeEach(() => {
  vi.stubGlobal("Worker", WorkerHere);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

type Filed = readonly [employer: string, title: string, year: number, base: number];
const filed: readonly Filed[] = [
  ["Globex Corp", "Engineer", 2025, 100_000],
  ["Globex Corp", "Engineer", 2026, 120_000],
  ["Globex Corp", "Analyst", 2026, 140_000],
  ["Initech", "Engineer", 2026, 90_000],
];

function stored(filings = filed): string {
  const builder = new FilingsBuilder();
  for (const [employer, title, year, base] of filings)
    builder.add({ employer, title, city: "Austin", state: "TX", year, base });
  return btoa(String.fromCharCode(...builder.finish()));
}

const chooser = () => screen.getByLabelText("Disclosure file");
const sample = () => new File([new Uint8Array(fixtureBytes("h1b-sample.csv"))], "h1b.csv");
const median = () =>
  screen.getByText("Half pays at most (median)").nextElementSibling?.textContent ?? "";

describe("market facts", () => {
  it("before a file was chosen there is nothing to look up, and a way to begin", async () => {
    await renderScreen(<MarketScreen />);
    expect(await screen.findByRole("button", { name: "Choose the file" })).toBeEnabled();
    expect(screen.queryByLabelText("Employer")).toBeNull();
  });

  it("a disclosure file is read and kept outside the workspace", async () => {
    const { user, bridge } = await renderScreen(<MarketScreen />);
    const before = bridge.workspace();
    await user.upload(chooser(), sample());
    await screen.findByLabelText("Employer");
    expect(median()).toBe("$130,000");
    expect(await bridge.api.readMarketFacts({})).toMatchObject({
      value: { base64: expect.stringMatching(/^QVJST1cx/) },
    });
    expect(bridge.workspace()).toBe(before);
  });

  it("a disclosure file that was dropped on another screen is read here", async () => {
    dropFile(sample(), "market");
    await renderScreen(<MarketScreen />);
    expect(await screen.findByLabelText("Employer")).toBeInTheDocument();
  });

  it.each([
    ["another table", "Company,Role\nGlobex,Dev\n", /This is not the H-1B disclosure file/],
    ["no text at all", "PK\u0003\u0004\u0000\u0000", /This is not the H-1B disclosure file/],
    [
      "no certified filing",
      "CASE_STATUS,JOB_TITLE,BEGIN_DATE,EMPLOYER_NAME,WORKSITE_CITY,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_UNIT_OF_PAY\nDenied,Dev,2026-01-01,Globex,Austin,TX,90000,Year\n",
      /No certified full-time filing/,
    ],
  ])(
    "a file with %s gets its sentence, and the filings from before stand",
    async (_, text, says) => {
      const marketFacts = stored();
      const { user, bridge } = await renderScreen(<MarketScreen />, { marketFacts });
      await screen.findByLabelText("Employer");
      await user.upload(chooser(), new File([text], "bad.csv"));
      expect(await screen.findByText(says)).toBeVisible();
      expect(await bridge.api.readMarketFacts({})).toMatchObject({
        value: { base64: marketFacts },
      });
      expect(screen.getByText("4 filed base pays. Hearsay, not an offer.")).toBeVisible();
    },
  );

  it("what the disk refuses is said, and nothing is shown as kept", async () => {
    const { user, bridge } = await renderScreen(<MarketScreen />);
    bridge.refuse("putMarketFacts", { code: "disk-full" });
    await user.upload(chooser(), sample());
    expect(await screen.findByText(/The disk is full/)).toBeVisible();
    expect(screen.queryByLabelText("Employer")).toBeNull();
  });

  it("a long file shows how far it is and can be cancelled, leaving nothing", async () => {
    vi.stubGlobal("Worker", SlowWorker);
    const { user, bridge } = await renderScreen(<MarketScreen />);
    await user.upload(chooser(), sample());
    expect(await screen.findByText("1,000 rows read, 400 kept")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(await screen.findByText("Cancelled. Nothing was changed.")).toBeVisible();
    expect(await bridge.api.readMarketFacts({})).toEqual({ ok: true, value: { base64: null } });
  });

  it("facts that cannot be read are said, not shown as empty", async () => {
    await renderScreen(<MarketScreen />, { marketFacts: btoa("ARROW1 cut off") });
    expect(await screen.findByText(/The file cannot be read/)).toBeVisible();
  });

  it("are looked up by employer, title, place and year as one types", async () => {
    const { user } = await renderScreen(<MarketScreen />, { marketFacts: stored() });
    await user.type(await screen.findByLabelText("Employer"), "globex");
    await waitFor(() => expect(median()).toBe("$120,000"));
    await user.type(screen.getByLabelText("Title"), "eng");
    await waitFor(() => expect(median()).toBe("$100,000"));
    await user.selectOptions(screen.getByLabelText("Year"), "2026");
    await waitFor(() => expect(median()).toBe("$120,000"));
    await user.type(screen.getByLabelText("Place"), "Boston");
    expect(await screen.findByText(/No filing matches/)).toBeVisible();
  });

  it("R4: say beside every figure that they are hearsay and not an offer", async () => {
    await renderScreen(<MarketScreen />, { marketFacts: stored() });
    await screen.findByLabelText("Employer");
    for (const name of ["Filed base pay", "How filed base pay spreads", "Median by year"])
      expect(
        within(screen.getByRole("region", { name })).getByText(/hearsay, not an offer/i),
      ).toBeVisible();
  });

  it("the pictures can be read as tables", async () => {
    await renderScreen(<MarketScreen />, { marketFacts: stored() });
    const table = await screen.findByRole("table", { name: "Median by year" });
    expect(within(table).getByRole("row", { name: "2026 $120,000 3" })).toBeInTheDocument();
    expect(screen.getByRole("table", { name: "Filings by base" })).toBeInTheDocument();
  });

  it("that all pay the same are said in a sentence, not drawn as a spread", async () => {
    const same = filed.map(([employer, title, year]): Filed => [employer, title, year, 120_000]);
    const { user } = await renderScreen(<MarketScreen />, { marketFacts: stored(same) });
    expect(await screen.findByText("All 4 filings pay $120,000.")).toBeVisible();
    await user.type(screen.getByLabelText("Employer"), "Initech");
    expect(await screen.findByText("The one filing pays $120,000.")).toBeVisible();
  });

  it("say where a number stands, in dollars only", async () => {
    const { user } = await renderScreen(<MarketScreen />, { marketFacts: stored() });
    const number = await screen.findByLabelText("Your number");
    await user.type(number, "125k");
    expect(
      await screen.findByText("75% of these filings pay no more than your number."),
    ).toBeVisible();
    await user.clear(number);
    await user.type(number, "125k EUR");
    expect(await screen.findByText(/EUR and USD do not add up/)).toBeVisible();
    expect(screen.queryByText(/pay no more than your number/)).toBeNull();
  });

  it("the median becomes the guess in one click, with its source, and undo takes it back", async () => {
    const { user, bridge } = await renderScreen(<MarketScreen />, { marketFacts: stored() });
    await user.type(await screen.findByLabelText("Employer"), "globex");
    await waitFor(() => expect(median()).toBe("$120,000"));
    await user.click(screen.getByRole("button", { name: "Use the median as my guess" }));
    await waitFor(() =>
      expect(bridge.workspace().settings).toMatchObject({
        guess: { minor: 12_000_000, currency: "USD" },
        guessSource: "median of 3 filed base pays: globex",
      }),
    );
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() =>
      expect(bridge.workspace().settings).toMatchObject({ guess: null, guessSource: "" }),
    );
  });

  it("can be removed, and one click brings them back", async () => {
    const before = stored();
    const { user, bridge } = await renderScreen(<MarketScreen />, { marketFacts: before });
    await user.click(await screen.findByRole("button", { name: "Remove the filings" }));
    await waitFor(() => expect(screen.queryByLabelText("Employer")).toBeNull());
    expect(await bridge.api.readMarketFacts({})).toEqual({ ok: true, value: { base64: null } });
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByLabelText("Employer");
    expect(await bridge.api.readMarketFacts({})).toEqual({ ok: true, value: { base64: before } });
  });

  it("stand beside what the user was told, each with its source and evidence", async () => {
    const fact = (company: string) => {
      const id = testId();
      const pay = paySchema.parse({ amount: { minor: 12_500_000, currency: "USD" }, per: "year" });
      const told = { role: "Engineer", place: "", source: "Sam", note: "", date: "2026-05-01" };
      return [id, { ...told, id, company, pay, evidence: "verbal" as const }] as const;
    };
    const payFacts = Object.fromEntries(["Globex Inc", "Initech"].map(fact));
    const { user } = await renderScreen(<MarketScreen />, {
      marketFacts: stored(),
      workspace: aWorkspace([], { payFacts }),
    });
    const told = () => within(screen.getByRole("table", { name: "What you were told" }));
    await user.type(await screen.findByLabelText("Employer"), "glob");
    await waitFor(() => expect(told().queryByText("Initech")).toBeNull());
    expect(
      told().getByRole("row", { name: /Globex Inc ?Engineer \$125,000 Sam.* Verbal/ }),
    ).toBeVisible();
  });
});

describe("a guess from market facts", () => {
  it("is shown with its source, which goes when the user writes an own number", async () => {
    const { user, bridge } = await renderScreen(<MarketScreen />, { marketFacts: stored() });
    await user.click(await screen.findByRole("button", { name: "Use the median as my guess" }));
    const workspace = await waitFor(() => {
      expect(bridge.workspace().settings.guessSource).not.toBe("");
      return bridge.workspace();
    });
    const settings = await renderScreen(<SettingsScreen />, { workspace });
    const guess = within(settings.container).getByLabelText("What you would like, base a year");
    expect(guess).toHaveAccessibleDescription(/median of 4 filed base pays.*Hearsay/);
    await user.clear(guess);
    await user.type(guess, "150k");
    await user.tab();
    await waitFor(() =>
      expect(settings.bridge.workspace().settings).toMatchObject({
        guess: { minor: 15_000_000 },
        guessSource: "",
      }),
    );
  });
});
