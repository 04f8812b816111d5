import { describe, expect, it } from "vitest";
import { exportedDocuments } from "../../../shared/export/document-paths";
import { attachmentSchema } from "../../../shared/model/attachment";
import { anOpportunity, testId } from "../../helpers/workspaces";

function withDocuments(company: string, names: readonly string[], role = "Engineer") {
  const attachments = names.map((name) =>
    attachmentSchema.parse({
      id: testId(),
      name,
      kind: "pdf",
      bytes: 9,
      sha256: "0".repeat(64),
      addedOn: "2026-05-12",
    }),
  );
  return anOpportunity(company, [], { role, attachments });
}

function pathsOf(...of: Parameters<typeof exportedDocuments>[0]): readonly string[] {
  return exportedDocuments(of).map((it) => it.path);
}

describe("where a document goes in the archive", () => {
  it("under its company and role, with its own name", () => {
    expect(pathsOf(withDocuments("Globex", ["Offer.pdf"]))).toEqual([
      "documents/Globex, Engineer/Offer.pdf",
    ]);
  });

  it("two of one name are told apart, also by systems that see no capitals", () => {
    expect(
      pathsOf(
        withDocuments("Globex", ["Offer.pdf", "OFFER.PDF"]),
        withDocuments("GLOBEX", ["offer.pdf"]),
      ),
    ).toEqual([
      "documents/Globex, Engineer/Offer.pdf",
      "documents/Globex, Engineer/OFFER (2).PDF",
      "documents/GLOBEX, Engineer/offer (3).pdf",
    ]);
  });

  it.each([
    ["../../etc", "documents/-..-etc, Engineer/Offer.pdf"],
    ["C:\\Windows", "documents/C-Windows, Engineer/Offer.pdf"],
    ["a\u0000b\u202ec", "documents/a-b-c, Engineer/Offer.pdf"],
    ["...", "documents/, Engineer/Offer.pdf"],
  ])("a company called %j leads to no other folder", (company, path) => {
    expect(pathsOf(withDocuments(company, ["Offer.pdf"]))).toEqual([path]);
  });

  it("a folder's name ends neither in a dot nor in a space, which Windows drops", () => {
    expect(pathsOf(withDocuments("A", ["Offer.pdf"], "Dev. "))).toEqual([
      "documents/A, Dev/Offer.pdf",
    ]);
  });
});
