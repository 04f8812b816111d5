import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BeforeCallScreen } from "../../../renderer/features/before-call/before-call-screen";
import { MessageCheck } from "../../../renderer/features/counter-offer/message-check";
import { GlobalKeys } from "../../../renderer/features/shell/global-keys";
import { useRoute } from "../../../renderer/state/route";
import { interviewSchema } from "../../../shared/model/opportunity";
import type { Workspace } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { renderScreen } from "../../helpers/render-screen";
import {
  aCurrentJob,
  anOpportunity,
  aRound,
  aWorkspace,
  iAsk,
  testId,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const sample = sampleSearch("2026-05-12");
const line = "It will take $138,000 base salary to leave my current company.";

function AtRoute() {
  const route = useRoute();
  return (
    <>
      <GlobalKeys isBare={false} />
      {route.screen === "call" ? (
        <BeforeCallScreen of={route.of} messageCheck={(it) => <MessageCheck {...it} />} />
      ) : (
        <h1>Elsewhere</h1>
      )}
    </>
  );
}

function open(workspace: Workspace = sample, hash = "#/call") {
  window.location.hash = hash;
  return renderScreen(<AtRoute />, { workspace });
}
const card = (name: string) => within(screen.getByRole("region", { name }));

describe("before the call", () => {
  it("one key from anywhere opens the next call", async () => {
    const { user } = await open(sample, "#/today");
    await user.keyboard("b");
    expect(await screen.findByText(/Fabrikam Health, today 16:00, by phone/)).toBeInTheDocument();
  });

  it("in the afternoon it is the call of 16:00, not the talk of the morning still marked planned", async () => {
    const talk = { id: testId(), title: "Design talk", date: "2026-05-12" };
    const morning = anOpportunity("Morning", [], {
      interviews: [interviewSchema.parse({ ...talk, start: "10:00", end: "11:00" })],
    });
    const afternoon = anOpportunity("Afternoon", [], {
      interviews: [interviewSchema.parse({ ...talk, id: testId(), start: "16:00" })],
    });
    window.location.hash = "#/call";
    await renderScreen(<AtRoute />, {
      workspace: aWorkspace([morning, afternoon]),
      now: "2026-05-12T15:50:00",
    });
    expect(screen.getByText(/^Afternoon, today 16:00/)).toBeInTheDocument();
  });

  it("R16: the same line answers what I want, what I earn and whether it is final", async () => {
    await open();
    expect(screen.getByText("$138,000", { selector: "em" })).toBeInTheDocument();
    const answers = card("If they ask").getAllByRole("listitem");
    expect(answers[0]).toHaveTextContent(line);
    expect(answers[1]).toHaveTextContent(line);
    expect(answers[3]).toHaveTextContent(line);
  });

  it("R18: what I told them stands by date, and a contradiction is marked", async () => {
    const wavering = anOpportunity("Globex", [
      iAsk(140_000, "2026-05-01"),
      iAsk(130_000, "2026-05-03"),
    ]);
    await open(aWorkspace([wavering]));
    const [first, second] = card("You told Globex").getAllByRole("listitem");
    expect(first).toHaveTextContent("1 May");
    expect(first).not.toHaveTextContent("Contradicts");
    expect(second).toHaveTextContent("Contradicts $140,000 of 1 May. Hold to one number (R18).");
  });

  it("R14, R18: a no to an ask nobody logged stands as told, and the number now is named as the one", async () => {
    const cirrus = anOpportunity("Cirrus", [theyRefuse(140_000, "2026-05-02")]);
    await open(aWorkspace([cirrus], { currentJob: aCurrentJob(110_000) }));
    expect(card("You told Cirrus").getByRole("listitem")).toHaveTextContent("Ask, refused$140,000");
    expect(screen.getByText(/^Cirrus heard/)).toHaveTextContent(
      "Cirrus heard $140,000 from you on 2 May. Now $125,000 is the one number: hold to it (R18).",
    );
  });

  it("R14: where they spoke first, it does not say to speak first", async () => {
    await open(aWorkspace([anOpportunity("Cirrus", [theyOffer(120_000, "verbal")])]));
    expect(screen.getByRole("region", { name: "You told Cirrus" })).toHaveTextContent(
      "No number yet. They opened at $120,000 (R14).",
    );
  });

  it("R7: when to stop is said by the floor, the stop line and the best paper with its deadline", async () => {
    await open();
    expect(card("When to stop").getByText(/^Floor/)).toHaveTextContent(
      "Best paper: Globex, $130,000, until Fri 17:00.",
    );
  });

  it("R28: without a rate no number is named, and the way to enter one stands there", async () => {
    const inEuros = { by: "me", kind: "ask", currency: "EUR" } as const;
    const abroad = anOpportunity("Globex", [
      aRound({ ...inEuros, base: 140_000, date: "2026-05-01" }),
      aRound({ ...inEuros, base: 150_000, date: "2026-05-03" }),
    ]);
    await open(aWorkspace([abroad], { currentJob: aCurrentJob(110_000) }));
    expect(screen.getByText(/There is no rate from EUR to USD/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Open Settings" })).toHaveAttribute(
      "href",
      "#/settings",
    );
    expect(screen.queryByText(/It will take/)).not.toBeInTheDocument();
    expect(card("You told Globex").getByText(/Contradicts €140,000 of 1 May/)).toBeInTheDocument();
  });

  it("R4: what they told me carries its evidence", async () => {
    await open();
    const [newest] = card("Fabrikam Health told you").getAllByRole("listitem");
    expect(newest).toHaveTextContent("8 May");
    expect(newest).toHaveTextContent("Verbal");
    expect(newest).toHaveTextContent("$134,000");
  });

  it("R9, R11: names the step and what is still not asked", async () => {
    await open();
    expect(screen.getByText("Base first.")).toBeInTheDocument();
    const questions = card("To ask before any number");
    expect(questions.getByText("How many sick days are paid?")).toBeInTheDocument();
    expect(screen.getByText(/^Ask what is not known before any number\./)).toBeInTheDocument();
  });

  it("R9: once the base is agreed the questions are no longer for before a number", async () => {
    const settled = anOpportunity("Globex", [theyOffer(130_000, "written")], {
      agenda: { base: "agreed", concrete: "open", risky: "open" },
    });
    await open(aWorkspace([settled]));
    expect(card("Not asked yet").getByText("How many sick days are paid?")).toBeInTheDocument();
  });

  it("R15, R17: a message is checked by the line of the call before there is any paper, and kept", async () => {
    const early = anOpportunity("Globex", [], { stage: "interviewing" });
    const { user, bridge } = await open(aWorkspace([early], { currentJob: aCurrentJob(106_000) }));
    const said = screen.getByText(/^It will take/, { selector: "p > span" }).textContent ?? "";
    expect(said).not.toBe("");
    const field = await screen.findByRole("textbox", { name: "Your message" });
    await user.type(field, "I am looking for $120k to $130k.");
    expect(await screen.findByText(/to fix$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Use the clean version" }));
    await waitFor(() =>
      expect(bridge.workspace().opportunities[early.id]?.counterOffer?.message).toContain(said),
    );
  });

  it("another company is a choice away", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Another company" }));
    await user.click(await screen.findByRole("menuitem", { name: /Globex/ }));
    expect(await screen.findByText(/^Globex, .*Ask who decides\.$/)).toBeInTheDocument();
  });

  it("Esc goes to the company", async () => {
    const { user } = await open();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/pipeline\//));
  });

  it("without anyone in play it leads to the pipeline", async () => {
    const gone = anOpportunity("Gone", [theyOffer(90_000, "verbal")], { stage: "rejected" });
    await open(aWorkspace([gone]));
    expect(screen.getByText(/Nobody to call yet/)).toBeInTheDocument();
  });
});
