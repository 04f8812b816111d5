import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { CounterOfferScreen } from "../../../renderer/features/counter-offer/counter-offer-screen";
import { go, useRoute } from "../../../renderer/state/route";
import { deadlineSchema } from "../../../shared/model/opportunity";
import type { Workspace } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { renderScreen } from "../../helpers/render-screen";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  applied,
  aWorkspace,
  iAsk,
  testId,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const sample = sampleSearch("2026-05-12");
const fabrikam = Object.values(sample.opportunities).find((it) =>
  it.company.startsWith("Fabrikam"),
);
const of = fabrikam?.id ?? "";
const globex =
  Object.values(sample.opportunities).find(({ company }) => company === "Globex")?.id ?? "";

function AtRoute() {
  const route = useRoute();
  return <CounterOfferScreen of={route.screen === "counter-offer" ? route.of : null} />;
}

function open(whose: string | null = null, workspace: Workspace = sample, now?: string) {
  window.location.hash = whose === null ? "#/counter-offer" : `#/counter-offer/${whose}`;
  return renderScreen(<AtRoute />, { workspace, ...(now ? { now } : {}) });
}
const sent = {
  at: "2026-05-12T17:00",
  until: "2026-05-14T17:00",
  base: amount(138_000),
  rows: [],
};
const sheet = () => screen.getByRole("article", { name: "The sheet" });
const message = () => screen.getByRole("textbox", { name: "Your message" });

describe("the counter-offer sheet", () => {
  it("R2: needs one offer on paper first", async () => {
    const talk = anOpportunity("Talk", [theyOffer(120_000, "verbal")]);
    await open(null, aWorkspace([talk], { currentJob: aCurrentJob(90_000) }));
    expect(screen.getByText("You need one offer on paper first.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Log an offer on paper" })).toBeInTheDocument();
  });

  it("R9: asks for the base first, then perks, and never for bonus or shares", async () => {
    await open();
    const rows = within(sheet()).getAllByRole("row").slice(1);
    expect(rows[0]).toHaveTextContent("FirstBase salary$134,000$130,000$138,000");
    expect(rows[1]).toHaveTextContent("ThenSign-onnone$12,000$12,000");
    expect(rows.at(-1)).toHaveTextContent("Vacation25 days25 daysas offered");
    expect(within(sheet()).queryByRole("rowheader", { name: /bonus|shares|RSU/i })).toBeNull();
  });

  it("is saved as a PDF file on the desktop; a browser's own dialog of print does that", async () => {
    const named: string[] = [];
    URL.createObjectURL = () => "blob:sheet";
    URL.revokeObjectURL = () => undefined;
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      named.push(this.download);
    });
    window.location.hash = "#/counter-offer";
    const host = { kind: "desktop", notifies: true } as const;
    const { user, unmount } = await renderScreen(<AtRoute />, { workspace: sample, host });
    await user.click(screen.getByRole("button", { name: "Save as PDF" }));
    await waitFor(() => expect(named).toEqual(["Counter-offer Fabrikam Health.pdf"]));
    click.mockRestore();
    unmount();
    const print = vi.fn();
    window.print = print;
    const { user: inBrowser } = await open();
    await inBrowser.click(screen.getByRole("button", { name: "Save as PDF" }));
    await waitFor(() => expect(print).toHaveBeenCalled());
  });

  it("R22: is addressed to the one person who decides, and can be told another", async () => {
    const { user } = await open();
    expect(sheet()).toHaveTextContent("To Dana Reyes, VP Engineering, Fabrikam Health.");
    await user.click(screen.getByRole("button", { name: "Change" }));
    await user.click(screen.getByRole("radio", { name: "Somebody else" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByText("Write a name, or what the person does.")).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: /Name/ }), "Kim Lund");
    await user.type(screen.getByRole("textbox", { name: "Title" }), "CTO");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(sheet()).toHaveTextContent("To Kim Lund, CTO, Fabrikam Health."));
  });

  it("R23: says until when the numbers stand, and what runs out elsewhere", async () => {
    await open();
    expect(sheet()).toHaveTextContent("They stand until Thursday 14 May, 17:00.");
    expect(screen.getByText("48 h")).toBeInTheDocument();
    expect(screen.getByText("Globex expires")).toBeInTheDocument();
  });

  it("R23: the clock starts when it is sent, and the number is logged as an ask", async () => {
    const { user, bridge } = await open();
    await user.click(screen.getByRole("button", { name: "Mark as sent" }));
    expect(screen.getByText(/The page promises your signature/)).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: /I would sign there/ }));
    await user.click(screen.getByRole("button", { name: "Start the clock" }));
    await waitFor(() =>
      expect(bridge.workspace().opportunities[of]?.counterOffer).toMatchObject({
        wouldStay: true,
        sent: { at: "2026-05-12T09:00", until: "2026-05-14T17:00" },
      }),
    );
    expect(bridge.workspace().opportunities[of]?.rounds.at(-1)).toMatchObject({
      by: "me",
      kind: "ask",
    });
    expect(await screen.findByText(/Wait\. No call/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Log their answer" })).toBeInTheDocument();
  });

  it("R23: the clock starts at the day and time that are entered, and what the page says can be put right", async () => {
    const { user, bridge } = await open();
    await user.click(screen.getByRole("button", { name: "Mark as sent" }));
    const dialog = screen.getByRole("dialog");
    fireEvent.change(screen.getByLabelText("Sent on"), { target: { value: "2026-05-11" } });
    fireEvent.change(screen.getByLabelText("At"), { target: { value: "10:00" } });
    expect(dialog).toHaveTextContent("The numbers stand until Wednesday 13 May, 17:00.");
    expect(dialog).toHaveTextContent("The sheet on the screen says Thursday 14 May, 17:00");
    fireEvent.change(screen.getByLabelText("Until"), { target: { value: "12:00" } });
    expect(dialog).toHaveTextContent("The numbers stand until Wednesday 13 May, 12:00.");
    await user.click(screen.getByRole("button", { name: "Start the clock" }));
    await waitFor(() =>
      expect(bridge.workspace().opportunities[of]?.counterOffer?.sent).toMatchObject({
        at: "2026-05-11T10:00",
        until: "2026-05-13T12:00",
      }),
    );
    expect(sheet()).toHaveTextContent("They stand until Wednesday 13 May, 12:00.");
  });

  it("R23: once it is over nobody is told to sign by a day that has passed", async () => {
    const out = applied(sample, "sendSheet", { of, sheet: sent, channel: "email" });
    const written = applied(out, "writeMessage", {
      of,
      message: "It will take $138,000 base. Let me know what you think.",
    });
    const { unmount } = await open(of, written, "2026-05-13T18:00");
    expect(screen.getAllByText(/If the contract is here by Thursday/)).not.toHaveLength(0);
    expect(screen.getByText("Script, three sentences")).toBeInTheDocument();
    unmount();
    await open(of, written, "2026-05-14T18:00");
    expect(screen.queryByText(/by Thursday/)).toBeNull();
    expect(screen.queryByText("Script, three sentences")).toBeNull();
  });

  it("R7: after a no a new sheet can be sent; the last one is kept and shown", async () => {
    const out = applied(sample, "sendSheet", { of, sheet: sent, channel: "email" });
    const part = theyRefuse(138_000, "2026-05-13");
    const told = applied(out, "logRound", { opportunityId: of, part });
    const { user, bridge } = await open(of, told, "2026-05-13T18:00");
    await user.click(screen.getByRole("button", { name: "New sheet" }));
    expect(await screen.findByRole("button", { name: "Mark as sent" })).toBeInTheDocument();
    expect(screen.getByText("12 May: $138,000, until 14 May.")).toBeInTheDocument();
    expect(bridge.workspace().opportunities[of]?.rounds).toHaveLength(
      told.opportunities[of]?.rounds.length ?? 0,
    );
  });

  it("R23: while the two days run there is no second sheet", async () => {
    const out = applied(sample, "sendSheet", { of, sheet: sent, channel: "email" });
    await open(of, out, "2026-05-13T18:00");
    expect(screen.queryByRole("button", { name: "New sheet" })).toBeNull();
  });

  it("R23: when the two days are over it says to take the other offer", async () => {
    const { bridge, user, unmount } = await open();
    await user.click(screen.getByRole("button", { name: "Mark as sent" }));
    await user.click(screen.getByRole("button", { name: "Start the clock" }));
    await screen.findByText(/Wait\. No call/);
    const later = bridge.workspace();
    unmount();
    await open(of, later, "2026-05-14T18:00");
    expect(screen.getByText("Over")).toBeInTheDocument();
    expect(
      screen.getByText(/Take Globex, \$130,000\. It runs out Friday 17:00\./),
    ).toBeInTheDocument();
  });

  it("R4, R23: a number that is only said is to be put on paper in time; after it, it is a no", async () => {
    const out = applied(sample, "sendSheet", { of, sheet: sent, channel: "email" });
    const part = theyOffer(138_000, "verbal", "2026-05-13");
    const told = applied(out, "logRound", { opportunityId: of, part });
    const { unmount } = await open(of, told, "2026-05-13T18:00");
    expect(screen.getByText(/It counts when it is signed, before/)).toBeInTheDocument();
    unmount();
    await open(of, told, "2026-05-14T18:00");
    expect(screen.queryByText(/It counts when it is signed, before/)).toBeNull();
    expect(screen.getByText(/it is not on paper: that is a no/)).toBeInTheDocument();
    expect(screen.getByText(/Two days without a signature are a no/)).toBeInTheDocument();
  });

  it("R23: a third red flag says to close elsewhere; each keeps its day", async () => {
    const { user, bridge } = await open();
    expect(screen.getByText("2 of 5 seen")).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Stalling" }));
    expect(await screen.findByText("3 flags: close elsewhere.")).toBeInTheDocument();
    expect(bridge.workspace().opportunities[of]?.counterOffer?.redFlags.at(-1)).toEqual({
      kind: "stalling",
      date: "2026-05-12",
      note: "",
    });
    await user.click(screen.getByRole("button", { name: /Verbal promise: 8 May, by phone/ }));
    fireEvent.change(screen.getByLabelText("Seen on"), { target: { value: "2026-05-07" } });
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(
      await screen.findByRole("button", { name: /Verbal promise: 7 May, by phone/ }),
    ).toBeInTheDocument();
  });

  it("R23: a sheet that is out stays when the last paper elsewhere has run out", async () => {
    const initech = anOpportunity("Initech", [theyOffer(120_000, "verbal")]);
    const late = anOpportunity("Globex", [theyOffer(130_000, "written")], {
      deadlines: [
        deadlineSchema.parse({ id: testId(), kind: "offer-expires", date: "2026-05-13" }),
      ],
    });
    const search = aWorkspace([late, initech], { currentJob: aCurrentJob(106_000) });
    const out = applied(search, "sendSheet", { of: initech.id, sheet: sent, channel: "email" });
    const { unmount } = await open(null, out, "2026-05-14T18:00");
    expect(sheet()).toHaveTextContent("Initech");
    expect(
      screen.getByText(/Keep your job, \$106,000, and send the next application\./),
    ).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Log their answer" })).toBeInTheDocument();
    unmount();
    const { user } = await open(late.id, out, "2026-05-14T18:00");
    expect(screen.getByText("You need one offer on paper first.")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Initech" }));
    await waitFor(() => expect(sheet()).toHaveTextContent("Initech"));
  });

  it("R24: the best offer stands on the line with its date, and what has no room there in words", async () => {
    const offer = (company: string, base: number, date: string) =>
      anOpportunity(company, [theyOffer(base, "written")], {
        deadlines: [deadlineSchema.parse({ id: testId(), kind: "offer-expires", date })],
      });
    const target = anOpportunity("Target", [theyOffer(100_000, "verbal")]);
    const search = aWorkspace([
      target,
      offer("Best", 130_000, "2026-06-12"),
      offer("Second", 120_000, "2026-05-16"),
      offer("Third", 118_000, "2026-05-15"),
    ]);
    await open(target.id, search);
    expect(screen.getByText("Best expires")).toHaveTextContent("12 Jun Best expires");
    expect(screen.getByText("Also expiring: Second 16 May.")).toBeInTheDocument();
  });

  it("R24: three flags weigh their own paper where it is the best", async () => {
    const fabrikam = anOpportunity("Fabrikam", [theyOffer(134_000, "written")]);
    const other = anOpportunity("Globex", [theyOffer(130_000, "written")]);
    await open(fabrikam.id, aWorkspace([fabrikam, other]));
    expect(screen.getByText(/Best paper today is their own: \$134,000\./)).toBeInTheDocument();
  });

  it("an address of a company that is not there shows nobody else's sheet", async () => {
    const { user } = await open(testId());
    expect(screen.getByText(/There is no company at this address/)).toBeInTheDocument();
    expect(screen.queryByRole("article")).toBeNull();
    await user.click(screen.getByRole("link", { name: "Open the counter-offer desk" }));
    await waitFor(() => expect(sheet()).toHaveTextContent("Fabrikam Health"));
  });

  it("a company that named no base has no sheet, and says why", async () => {
    const silent = anOpportunity("Silent", [iAsk(140_000)]);
    const paper = anOpportunity("Globex", [theyOffer(130_000, "written")]);
    const { user } = await open(silent.id, aWorkspace([silent, paper]));
    expect(screen.getByText(/Silent has named no base yet/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Log what they said" }));
    expect(await screen.findByRole("dialog")).toBeInTheDocument();
  });

  it("another company is a choice away", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("radio", { name: "Globex" }));
    await waitFor(() =>
      expect(sheet()).toHaveTextContent("Globex. Role: Staff Platform Engineer."),
    );
    expect(sheet()).not.toHaveTextContent("I have on paper");
  });
});

describe("the employer's sheet", () => {
  it("R21: asks first whether the user would stay at that pay", async () => {
    const { user } = await open("current-job");
    expect(
      screen.getByRole("heading", { name: "Would you stay at $138,000?" }),
    ).toBeInTheDocument();
    expect(screen.queryByRole("article")).toBeNull();
    expect(screen.queryByRole("button", { name: "Mark as sent" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "No" }));
    expect(await screen.findByText("Then do not ask.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Change the answer" }));
    await user.click(await screen.findByRole("button", { name: "Yes, I would stay" }));
    await waitFor(() => expect(sheet()).toHaveTextContent("What it takes to stay"));
  });

  it("a sheet without an addressee leads to where the employer's name is written", async () => {
    const offer = anOpportunity("Globex", [theyOffer(120_000, "written")]);
    const { user } = await open(
      "current-job",
      aWorkspace([offer], { currentJob: { ...aCurrentJob(106_000), employer: "" } }),
    );
    await user.click(await screen.findByRole("button", { name: "Yes, I would stay" }));
    await user.click(await screen.findByRole("button", { name: "Add your employer" }));
    expect(await screen.findByRole("dialog")).toHaveTextContent("Employer");
  });

  it("R24: a raise of 8% is measured with the best paper and is no match", async () => {
    const { user } = await open("current-job");
    await user.click(screen.getByRole("button", { name: "Yes, I would stay" }));
    await user.click(await screen.findByRole("button", { name: "Mark as sent" }));
    await user.click(screen.getByRole("button", { name: "Start the clock" }));
    await user.click(await screen.findByRole("button", { name: "Log their answer" }));
    await user.click(screen.getByRole("button", { name: "Log the answer" }));
    expect(screen.getByText(/Write the base they named/)).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: /Base a year/ }), "114480");
    await user.click(screen.getByRole("button", { name: "Log the answer" }));
    expect(await screen.findByText("Not a match.")).toBeInTheDocument();
    expect(screen.getByText("$15,520 a year less than Globex has on paper.")).toBeInTheDocument();
  });
});

describe("the message check", () => {
  it("R15, R17, R3, R9, R23: numbers what weakens a message and mends it on request", async () => {
    const { user } = await open();
    const list = screen.getByRole("list", { name: "To fix" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map((it) => it.textContent),
    ).toEqual([
      "1Says the number is soft. Delete it.",
      "2A range. They hear $110k. Write $138,000.",
      "3Bonus before base. Settle the base first.",
      "4Resigning with nothing signed. Keep the job.",
      "5No deadline. Write “by Thursday 17:00”.",
    ]);
    const before = (message() as HTMLTextAreaElement).value;
    await user.click(screen.getByRole("button", { name: "Use the clean version" }));
    expect(message()).toHaveValue(
      "Thank you for the call. It will take $138,000 base salary to leave my current company. If the contract is here by Thursday 17:00, I sign it that day.",
    );
    expect(await screen.findByText(/Nothing to mend/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Back to my words" }));
    expect(message()).toHaveValue(before);
  });

  it("keeps the message with the company once its field is left, and undo takes it back", async () => {
    const { user, bridge } = await open(of);
    const kept = () => bridge.workspace().opportunities[of]?.counterOffer?.message;
    const before = kept();
    await user.clear(message());
    await user.type(message(), "It will take $138,000.");
    expect(kept()).toBe(before);
    await user.tab();
    await waitFor(() => expect(kept()).toBe("It will take $138,000."));
    await act(() => bridge.elsewhere("undo", {}));
    expect(message()).toHaveValue(before);
  });

  it("a message that is not saved yet is there again after a look elsewhere", async () => {
    const { user } = await open(of);
    await user.type(message(), " One more line.");
    const typed = (message() as HTMLTextAreaElement).value;
    go({ screen: "counter-offer", of: globex });
    await waitFor(() => expect(message()).toHaveValue(""));
    go({ screen: "counter-offer", of });
    await waitFor(() => expect(message()).toHaveValue(typed));
  });

  it("checks while the user writes", async () => {
    const { user } = await open(null, { ...sample, isSample: false });
    await user.clear(message());
    expect(await screen.findByText(/checked on this computer only/)).toBeInTheDocument();
    await user.type(message(), "Sorry to ask.");
    expect(await screen.findByText("An apology.")).toBeInTheDocument();
  });
});
