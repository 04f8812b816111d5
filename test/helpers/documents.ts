import { strToU8, zipSync } from "fflate";

/** The smallest files of each kind the app keeps, and some that only pretend. */
const word = { "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>") };

export const letters = {
  "Offer.pdf": Buffer.from("%PDF-1.7\n1 0 obj << >> endobj\n%%EOF"),
  "Signed page.png": Buffer.from("\x89PNG\r\n\x1a\n and its chunks", "latin1"),
  "Signed page.JPG": Buffer.from("\xff\xd8\xff\xe0 and its segments", "latin1"),
  "Signed page.webp": Buffer.from("RIFF\x10\0\0\0WEBPVP8 ", "latin1"),
  "Vertrag für Ada.docx": Buffer.from(zipSync(word)),
  "We are happy.eml": Buffer.from(
    "From: Dana <dana@example.test>\r\nSubject: Your offer\r\n folded\r\n\r\n138,000 a year.",
  ),
} as const;

export const pretenders = {
  "a program": { name: "Offer.pdf", bytes: Buffer.from("MZ\x90\0 and its sections", "latin1") },
  "a web page": { name: "Offer.eml", bytes: Buffer.from("<html><script>alert(1)</script>") },
  "a picture called a PDF": { name: "Offer.pdf", bytes: letters["Signed page.png"] },
  "a document with macros": {
    name: "Offer.docx",
    bytes: Buffer.from(zipSync({ ...word, "word/vbaProject.bin": strToU8("Sub AutoOpen") })),
  },
  "a plain zip": { name: "Offer.docx", bytes: Buffer.from(zipSync({ "a.txt": strToU8("a") })) },
  nothing: { name: "Offer.pdf", bytes: Buffer.alloc(0) },
} as const;

/** Each is refused by a sentence, never mended in silence. */
export const hostileNames = [
  "../workspace.json",
  "..\\..\\Offer.pdf",
  "/etc/Offer.pdf",
  "C:\\Offer.pdf",
  "Offer.pdf\0.exe",
  "Offer\u202Efdp.exe.pdf",
  "Of\u200Bfer.pdf",
  "Offer\n.pdf",
  "NUL.pdf",
  "com1.pdf",
  "..pdf",
  ".hidden.pdf",
  " Offer.pdf",
  "Offer.pdf.",
  "Offer.pdf ",
  "what?.pdf",
  `${"x".repeat(300)}.pdf`,
  `${"\u5b57".repeat(90)}.pdf`,
] as const;
