import { describe, expect, test } from "vitest";
import { fileNameProblem, kindOfName } from "../../../shared/attachments/file-name";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { hostileNames, letters } from "../../helpers/documents";

describe("the name of a document", () => {
  test.each(Object.keys(letters))("%s is taken as it is", (name) => {
    expect(fileNameProblem(name)).toBeNull();
  });

  test.each(hostileNames)("%j is refused: it misleads, or some computer cannot keep it", (name) => {
    expect(fileNameProblem(name)).toBe("file-name-unsafe");
  });

  test.each(["Offer.exe", "Offer.html", "Offer.pdf.js", "Offer", "Offer.docm", "Offer.svg"])(
    "%s is no kind of document that is kept",
    (name) => {
      expect(fileNameProblem(name)).toBe("file-kind-unknown");
    },
  );

  test("its last ending counts, in capital letters too", () => {
    expect(kindOfName("Offer.exe.PDF")).toBe("pdf");
    expect(kindOfName("Offer.jpeg")).toBe("jpeg");
  });

  test("a refusal says what to do", () => {
    expect(failureSentence({ code: "file-name-unsafe" })).toMatch(/Rename the file/);
    expect(failureSentence({ code: "file-kind-unknown" })).toMatch(/PDF, PNG/);
  });
});
