import type { Acknowledged, DocumentBytes, OpenedFile, ParsedInput } from "../../shared/api";
import {
  fileNameProblem,
  LARGEST_FILE,
  LARGEST_FILE_TEXT,
} from "../../shared/attachments/file-name";
import { fail, ok, type Result } from "../../shared/result";
import { type Clock, localDay } from "../clock";
import { diskFailure } from "../workspace/disk-failure";
import type { OpenWorkspace } from "../workspace/open-workspace";
import type { AttachmentFiles } from "./attachment-files";
import { kindOfContent } from "./content-kind";
import type { HandOver } from "./hand-over";

type DocumentParts = {
  readonly open: OpenWorkspace;
  readonly files: AttachmentFiles;
  readonly clock: Clock;
  readonly handOver: HandOver;
};

/** Offer letters and contracts: in through every check, out only by the host. */
export class Documents {
  readonly #parts: DocumentParts;

  constructor(parts: DocumentParts) {
    this.#parts = parts;
  }

  /** Keeps the file, durably, and then its record. */
  async attach(input: ParsedInput<"attachFile">): Promise<Result<Acknowledged>> {
    const { opportunityId, id, name, base64 } = input;
    const { open, files, clock } = this.#parts;
    if (!open.told.workspace.opportunities[opportunityId])
      return fail("not-found", { params: { what: "opportunity" } });
    const problem = fileNameProblem(name);
    if (problem) return fail(problem);
    const bytes = Buffer.from(base64, "base64");
    if (bytes.length > LARGEST_FILE)
      return fail("file-too-large", { params: { most: LARGEST_FILE_TEXT } });
    const kind = kindOfContent(bytes);
    if (kind === null) return fail("file-kind-wrong");
    let sha256: string;
    try {
      sha256 = await files.keep(bytes, kind);
    } catch (error) {
      return { ok: false, failure: diskFailure(error) };
    }
    const addedOn = localDay(clock.now());
    return this.#act({
      opportunityId,
      part: { id, name, kind, bytes: bytes.length, sha256, addedOn },
    });
  }

  /** Only the record of a file that is here: an import brings its records without their files. */
  async addRecord(input: ParsedInput<"addAttachment">): Promise<Result<Acknowledged>> {
    const read = await this.#parts.files.read(input.part);
    return read.ok ? this.#act(input) : read;
  }

  async show(input: ParsedInput<"openAttachment">): Promise<Result<OpenedFile>> {
    const found = await this.#find(input);
    return found.ok ? this.#parts.handOver(found.value) : found;
  }

  /** The bytes alone, for an export. Whatever the host, nothing is opened and nothing asked. */
  async bytesOf(input: ParsedInput<"readAttachment">): Promise<Result<DocumentBytes>> {
    const found = await this.#find(input);
    return found.ok ? ok({ base64: found.value.bytes.toString("base64") }) : found;
  }

  async #find({
    opportunityId,
    id,
  }: ParsedInput<"readAttachment">): Promise<Result<Parameters<HandOver>[0]>> {
    const { open, files } = this.#parts;
    const { attachments = [] } = open.told.workspace.opportunities[opportunityId] ?? {};
    const attachment = attachments.find((it) => it.id === id);
    if (!attachment) return fail("not-found", { params: { what: "document" } });
    const read = await files.read(attachment);
    return read.ok ? ok({ name: attachment.name, bytes: read.value }) : read;
  }

  #act(input: ParsedInput<"addAttachment">): Promise<Result<Acknowledged>> {
    return this.#parts.open.act("addAttachment", input);
  }
}
