import { screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { AnchorScreen } from "../../../renderer/features/anchor/anchor-screen";
import { CompareScreen } from "../../../renderer/features/compare/compare-screen";
import { CounterOfferScreen } from "../../../renderer/features/counter-offer/counter-offer-screen";
import { DocumentsTab } from "../../../renderer/features/opportunity/documents-tab";
import { OpportunityScreen } from "../../../renderer/features/opportunity/opportunity-screen";
import { RecordScreen } from "../../../renderer/features/record/record-screen";
import { DataCard } from "../../../renderer/features/settings/data-card";
import { TodayScreen } from "../../../renderer/features/today/today-screen";
import { CalendarFiles } from "../../../renderer/features/week/calendar-files";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { letters } from "../../helpers/documents";
import { type Rendered, renderScreen } from "../../helpers/render-screen";

/** Every way in which something leaves Leverage, and what has left so far. */
const sample = sampleSearch("2026-05-12");
const withTalk = Object.values(sample.opportunities).find((it) => it.interviews.length > 0);
if (!withTalk) throw new Error("The sample has no interview");
const [talk] = withTalk.interviews;
const letter = {
  id: crypto.randomUUID(),
  name: "Offer.pdf",
  kind: "pdf" as const,
  bytes: letters["Offer.pdf"].length,
  sha256: "a".repeat(64),
  addedOn: "2026-05-12",
};
const lettered = { ...withTalk, attachments: [letter] };

let left: string[] = [];
beforeEach(() => {
  left = [];
  URL.createObjectURL = () => {
    left.push("a file");
    return "blob:saved";
  };
  URL.revokeObjectURL = () => undefined;
  vi.stubGlobal("print", () => left.push("paper"));
});

/** jsdom cannot draw: what would be the picture of the page. */
vi.mock("../../../renderer/state/page-picture", () => ({
  pagePicture: async () => new Uint8Array([137, 80, 78, 71]),
}));

type Exit = {
  readonly of: ReactNode;
  readonly by: (rendered: Rendered) => Promise<void>;
  /** Only there in the desktop window. */
  readonly kind?: "desktop";
};

const press = (name: string | RegExp) => async (rendered: Rendered) =>
  rendered.user.click(await screen.findByRole("button", { name }));
const choose = (button: string, item: RegExp) => async (rendered: Rendered) => {
  await press(button)(rendered);
  await rendered.user.click(await screen.findByRole("menuitem", { name: item }));
};
const printKey = async ({ user }: Rendered) => user.keyboard("{Control>}p{/Control}");

const exits: Readonly<Record<string, Exit>> = {
  "everything as JSON": { of: <DataCard />, by: press("Export everything") },
  "the tables as one archive": { of: <DataCard />, by: press(/^Export tables/) },
  "the application record": { of: <RecordScreen />, by: press("Print or save as PDF") },
  "the application record, by key": { of: <RecordScreen />, by: printKey },
  "Anchor, by key": { of: <AnchorScreen />, by: printKey },
  "Anchor as PDF": { of: <AnchorScreen />, by: choose("Export Anchor", /PDF/) },
  "Anchor as picture": { of: <AnchorScreen />, by: choose("Export Anchor", /PNG/) },
  "Compare as picture": { of: <CompareScreen />, by: choose("Export Compare", /PNG/) },
  "Compare, by key": { of: <CompareScreen />, by: printKey },
  "Compare as PDF": { of: <CompareScreen />, by: choose("Export Compare", /PDF/) },
  "the counter-offer": { of: <CounterOfferScreen of={null} />, by: press(/^Print/) },
  "the counter-offer as PDF": {
    of: <CounterOfferScreen of={null} />,
    by: press("Save as PDF"),
    kind: "desktop",
  },
  "the counter-offer, by key": { of: <CounterOfferScreen of={null} />, by: printKey },
  "all interviews and deadlines": { of: <TodayScreen />, by: press(/^Calendar file of all/) },
  "the week, deadlines alone": { of: <CalendarFiles />, by: choose("Calendar file", /^Deadlines/) },
  "one interview": {
    of: <OpportunityScreen id={withTalk.id} tab="interviews" packageTab={null} />,
    by: press(`Calendar file of ${talk?.title}`),
  },
  "a document": {
    of: <DocumentsTab opportunity={lettered} recordId={undefined} />,
    by: press("Download Offer.pdf"),
  },
};

async function shown(exit: Exit, isProtected: boolean): Promise<Rendered> {
  const rendered = await renderScreen(exit.of, {
    workspace: sample,
    host: { isProtected, kind: exit.kind ?? "browser" },
  });
  await rendered.bridge.elsewhere("attachFile", {
    opportunityId: lettered.id,
    id: letter.id,
    name: letter.name,
    base64: letters["Offer.pdf"].toString("base64"),
  });
  return rendered;
}

describe.each(Object.entries(exits))("%s", (_, exit) => {
  it("under a passphrase asks first, and leaves only after a yes", async () => {
    const rendered = await shown(exit, true);
    await exit.by(rendered);
    const dialog = await screen.findByRole("dialog", { name: "Export in the clear" });
    await rendered.user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(left).toEqual([]);
    await exit.by(rendered);
    const again = await screen.findByRole("dialog", { name: "Export in the clear" });
    await rendered.user.click(within(again).getByRole("button", { name: "Export in the clear" }));
    await waitFor(() => expect(left).toHaveLength(1));
  });

  it("without one leaves at once", async () => {
    const rendered = await shown(exit, false);
    await exit.by(rendered);
    await waitFor(() => expect(left).toHaveLength(1));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});
