import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { OpportunityScreen } from "../../../renderer/features/opportunity/opportunity-screen";
import { letters } from "../../helpers/documents";
import { renderScreen, type ScreenOptions } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

const globex = anOpportunity("Globex");
const workspace = aWorkspace([globex]);
const pdf = (name = "Offer.pdf") =>
  new File([new Uint8Array(letters["Offer.pdf"])], name, { type: "application/pdf" });

async function show(options: ScreenOptions = {}) {
  const rendered = await renderScreen(
    <OpportunityScreen id={globex.id} tab="documents" packageTab={null} />,
    { workspace, ...options },
  );
  const listed = () => rendered.bridge.workspace().opportunities[globex.id]?.attachments ?? [];
  return { ...rendered, listed };
}

const tab = () => screen.getByRole("region", { name: "Documents" });
const drop = (...files: readonly File[]) => fireEvent.drop(tab(), { dataTransfer: { files } });

afterEach(() => vi.restoreAllMocks());

describe("the documents of a process", () => {
  it("are added by dropping them on the tab, several at once", async () => {
    const { listed } = await show();
    drop(pdf(), pdf("Contract.pdf"));
    expect(await screen.findByText("Contract.pdf")).toBeInTheDocument();
    expect(listed().map(({ name }) => name)).toEqual(["Offer.pdf", "Contract.pdf"]);
    expect(screen.getByRole("tab", { name: /Documents/ })).toHaveTextContent("2");
  });

  it("or by choosing a file, and say their kind, size and day", async () => {
    const { user } = await show();
    await user.upload(screen.getByLabelText("Document to add"), pdf());
    expect(
      await screen.findByText(`PDF, ${letters["Offer.pdf"].length} bytes, 12 May`),
    ).toBeInTheDocument();
  });

  it("that are refused say why, each by its name, and the others are added", async () => {
    const { listed } = await show();
    const film = pdf("Film.pdf");
    Object.defineProperty(film, "size", { value: 100_000_000 });
    drop(film, pdf("Of\u202Efdp.exe"), pdf());
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Film.pdf: That file is larger than 20 MB.");
    expect(alert).toHaveTextContent("Of\u25a1fdp.exe: This file name has characters");
    expect(listed().map(({ name }) => name)).toEqual(["Offer.pdf"]);
  });

  it("are deleted with a way back", async () => {
    const { user, listed } = await show();
    drop(pdf());
    await user.click(await screen.findByRole("button", { name: "Delete Offer.pdf" }));
    await waitFor(() => expect(listed()).toEqual([]));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(listed()).toHaveLength(1));
  });

  it("say that an export does not hold them", async () => {
    await show();
    expect(tab()).toHaveTextContent("An export of everything holds this list, not the files.");
  });
});

describe("seeing a document", () => {
  it("in a browser it is saved as a download of no kind, which no browser shows in a page", async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "blob:saved";
    };
    URL.revokeObjectURL = () => undefined;
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(this.download);
    });
    const { user } = await show();
    drop(pdf());
    await user.click(await screen.findByRole("button", { name: "Download Offer.pdf" }));
    await waitFor(() => expect(clicked).toEqual(["Offer.pdf"]));
    expect(saved[0]?.type).toBe("application/octet-stream");
  });

  it("on the desktop the host opens it", async () => {
    await show({ host: { kind: "desktop" } });
    drop(pdf());
    expect(await screen.findByRole("button", { name: "Open Offer.pdf" })).toBeInTheDocument();
  });

  it("whose file is not here says so", async () => {
    const { user, bridge } = await show();
    drop(pdf());
    bridge.refuse("openAttachment", { code: "file-missing" });
    await user.click(await screen.findByRole("button", { name: "Download Offer.pdf" }));
    expect(await screen.findByText(/is not in the data folder/)).toBeInTheDocument();
  });
});
