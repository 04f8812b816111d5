import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { deadlineSchema } from "../../../shared/model/opportunity";
import { sheet, showDesk } from "../../helpers/show-desk";
import { idOf, sample } from "../../helpers/show-opportunity";
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

const of = idOf("Fabrikam Health", sample);

const sent = {
  at: "2026-05-12T17:00",
  until: "2026-05-14T17:00",
  base: amount(138_000),
  rows: [],
};

describe("the counter-offer sheet", () => {
  it("R2: needs one offer on paper first", async () => {
    const talk = anOpportunity("Talk", [theyOffer(120_000, "verbal")]);
    await showDesk(null, aWorkspace([talk], { currentJob: aCurrentJob(90_000) }));
    expect(screen.getByText("You need one offer on paper first.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Log an offer on paper" })).toBeInTheDocument();
  });

  it("R9: asks for the base first, then perks, and never for bonus or shares", async () => {
    await showDesk();
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
    const host = { kind: "desktop", notifies: true } as const;
    const { user, unmount } = await showDesk(null, sample, { host });
    await user.click(screen.getByRole("button", { name: "Save as PDF" }));
    await waitFor(() => expect(named).toEqual(["Counter-offer Fabrikam Health.pdf"]));
    click.mockRestore();
    unmount();
    const print = vi.fn();
    window.print = print;
    const { user: inBrowser } = await showDesk();
    await inBrowser.click(screen.getByRole("button", { name: "Save as PDF" }));
    await waitFor(() => expect(print).toHaveBeenCalled());
  });

  it("R22: is addressed to the one person who decides, and can be told another", async () => {
    const { user } = await showDesk();
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
    await showDesk();
    expect(sheet()).toHaveTextContent("They stand until Thursday 14 May, 17:00.");
    expect(screen.getByText("48 h")).toBeInTheDocument();
    expect(screen.getByText("Globex expires")).toBeInTheDocument();
  });

  it("R23: the clock starts when it is sent, and the number is logged as an ask", async () => {
    const { user, bridge } = await showDesk();
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
    const { user, bridge } = await showDesk();
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
    const { unmount } = await showDesk(of, written, { now: "2026-05-13T18:00" });
    expect(screen.getAllByText(/If the contract is here by Thursday/)).not.toHaveLength(0);
    expect(screen.getByText("Script, three sentences")).toBeInTheDocument();
    unmount();
    await showDesk(of, written, { now: "2026-05-14T18:00" });
    expect(screen.queryByText(/by Thursday/)).toBeNull();
    expect(screen.queryByText("Script, three sentences")).toBeNull();
  });

  it("R7: after a no a new sheet can be sent; the last one is kept and shown", async () => {
    const out = applied(sample, "sendSheet", { of, sheet: sent, channel: "email" });
    const part = theyRefuse(138_000, "2026-05-13");
    const told = applied(out, "logRound", { opportunityId: of, part });
    const { user, bridge } = await showDesk(of, told, { now: "2026-05-13T18:00" });
    await user.click(screen.getByRole("button", { name: "New sheet" }));
    expect(await screen.findByRole("button", { name: "Mark as sent" })).toBeInTheDocument();
    expect(screen.getByText("12 May: $138,000, until 14 May.")).toBeInTheDocument();
    expect(bridge.workspace().opportunities[of]?.rounds).toHaveLength(
      told.opportunities[of]?.rounds.length ?? 0,
    );
  });

  it("R23: while the two days run there is no second sheet", async () => {
    const out = applied(sample, "sendSheet", { of, sheet: sent, channel: "email" });
    await showDesk(of, out, { now: "2026-05-13T18:00" });
    expect(screen.queryByRole("button", { name: "New sheet" })).toBeNull();
  });

  it("R23: when the two days are over it says to take the other offer", async () => {
    const { bridge, user, unmount } = await showDesk();
    await user.click(screen.getByRole("button", { name: "Mark as sent" }));
    await user.click(screen.getByRole("button", { name: "Start the clock" }));
    await screen.findByText(/Wait\. No call/);
    const later = bridge.workspace();
    unmount();
    await showDesk(of, later, { now: "2026-05-14T18:00" });
    expect(screen.getByText("Over")).toBeInTheDocument();
    expect(
      screen.getByText(/Take Globex, \$130,000\. It runs out Friday 17:00\./),
    ).toBeInTheDocument();
  });

  it("R4, R23: a number that is only said is to be put on paper in time; after it, it is a no", async () => {
    const out = applied(sample, "sendSheet", { of, sheet: sent, channel: "email" });
    const part = theyOffer(138_000, "verbal", "2026-05-13");
    const told = applied(out, "logRound", { opportunityId: of, part });
    const { unmount } = await showDesk(of, told, { now: "2026-05-13T18:00" });
    expect(screen.getByText(/It counts when it is signed, before/)).toBeInTheDocument();
    unmount();
    await showDesk(of, told, { now: "2026-05-14T18:00" });
    expect(screen.queryByText(/It counts when it is signed, before/)).toBeNull();
    expect(screen.getByText(/it is not on paper: that is a no/)).toBeInTheDocument();
    expect(screen.getByText(/Two days without a signature are a no/)).toBeInTheDocument();
  });

  it("R23: a third red flag says to close elsewhere; each keeps its day", async () => {
    const { user, bridge } = await showDesk();
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
    const { unmount } = await showDesk(null, out, { now: "2026-05-14T18:00" });
    expect(sheet()).toHaveTextContent("Initech");
    expect(
      screen.getByText(/Keep your job, \$106,000, and send the next application\./),
    ).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Log their answer" })).toBeInTheDocument();
    unmount();
    const { user } = await showDesk(late.id, out, { now: "2026-05-14T18:00" });
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
    await showDesk(target.id, search);
    expect(screen.getByText("Best expires")).toHaveTextContent("12 Jun Best expires");
    expect(screen.getByText("Also expiring: Second 16 May.")).toBeInTheDocument();
  });

  it("R24: three flags weigh their own paper where it is the best", async () => {
    const fabrikam = anOpportunity("Fabrikam", [theyOffer(134_000, "written")]);
    const other = anOpportunity("Globex", [theyOffer(130_000, "written")]);
    await showDesk(fabrikam.id, aWorkspace([fabrikam, other]));
    expect(screen.getByText(/Best paper today is their own: \$134,000\./)).toBeInTheDocument();
  });

  it("an address of a company that is not there shows nobody else's sheet", async () => {
    const { user } = await showDesk(testId());
    expect(screen.getByText(/There is no company at this address/)).toBeInTheDocument();
    expect(screen.queryByRole("article")).toBeNull();
    await user.click(screen.getByRole("link", { name: "Open the counter-offer desk" }));
    await waitFor(() => expect(sheet()).toHaveTextContent("Fabrikam Health"));
  });

  it("a company that named no base has no sheet, and says why", async () => {
    const silent = anOpportunity("Silent", [iAsk(140_000)]);
    const paper = anOpportunity("Globex", [theyOffer(130_000, "written")]);
    const { user } = await showDesk(silent.id, aWorkspace([silent, paper]));
    expect(screen.getByText(/Silent has named no base yet/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Log what they said" }));
    expect(await screen.findByRole("dialog")).toBeInTheDocument();
  });

  it("another company is a choice away", async () => {
    const { user } = await showDesk();
    await user.click(screen.getByRole("radio", { name: "Globex" }));
    await waitFor(() =>
      expect(sheet()).toHaveTextContent("Globex. Role: Staff Platform Engineer."),
    );
    expect(sheet()).not.toHaveTextContent("I have on paper");
  });
});
