import { serialize } from "node:v8";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSavedText } from "../../electron/workspace/saved-text";
import { methodNames } from "../../shared/api";
import { workspaceSchema } from "../../shared/model/workspace";
import type { Result } from "../../shared/result";
import { type DesktopProcess, openDesktop } from "../helpers/desktop-process";
import { type HostProcess, startHostProcess } from "../helpers/host-process";
import { type OpenHost, openTestHost } from "../helpers/open-host";
import { hostileTexts } from "../helpers/random-changes";
import { rawRequest } from "../helpers/raw-request";
import { savedBytes } from "../helpers/saved-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { aCurrentJob } from "../helpers/workspaces";

const PAYLOADS = 10_000;
const ANYTHING_MS = 300_000;

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => remove());

/** Shapes near enough to a real input that the parsing has something to decide. */
const payload = fc.oneof(
  fc.anything({ withNullPrototype: true, withObjectString: true, withDate: true }),
  fc.constantFrom(...hostileTexts),
  fc.record(
    {
      id: fc.oneof(fc.uuid(), fc.constantFrom("__proto__", "constructor")),
      opportunityId: fc.uuid(),
      part: fc.anything(),
      fields: fc.anything(),
      settings: fc.anything(),
      text: fc.oneof(fc.json(), fc.string()),
      name: fc.constantFrom("../workspace.json", "/etc/passwd", "..\\..\\x", ""),
      keep: fc.constantFrom("mine", "theirs", "both"),
    },
    { requiredKeys: [] },
  ),
);

describe(`25: ${PAYLOADS.toLocaleString("en")} generated payloads are refused or handled`, () => {
  let open: OpenHost;
  beforeEach(async () => {
    open = await openTestHost(folder);
    await open.call("addCurrentJob", aCurrentJob(106_000));
  });
  afterEach(() => open.host.close());

  test(
    "by the handlers, behind either host's door; the workspace stays valid",
    async () => {
      const property = fc.asyncProperty(
        fc.constantFrom(...methodNames),
        payload,
        async (name, input) => {
          const before = await open.workspace();
          const answered = await open.call(name, input);
          const after = await open.workspace();
          expect(answered.ok ? null : answered.failure.code).not.toBe("unexpected");
          if (!answered.ok) expect(after).toBe(before);
          else if (after !== before) expect(workspaceSchema.safeParse(after).success).toBe(true);
        },
      );
      await fc.assert(property, { numRuns: PAYLOADS });
    },
    ANYTHING_MS,
  );
});

describe(`25: ${PAYLOADS.toLocaleString("en")} generated payloads through the desktop host's IPC`, () => {
  let desktop: DesktopProcess;
  beforeEach(async () => {
    desktop = await openDesktop(folder);
  });
  afterEach(() => desktop.kill());
  const invoke = (name: string, input: unknown) =>
    desktop.ask("invoke", `leverage:${name}`, input, "page") as Promise<Result<unknown>>;

  test(
    "are refused with a code or handled; the process lives and the saved file opens",
    async () => {
      await invoke("addCurrentJob", aCurrentJob(106_000));
      const property = fc.asyncProperty(
        fc.constantFrom(...methodNames),
        payload.filter(canTravel),
        async (name, input) => {
          const answered = await invoke(name, input);
          expect(answered.ok ? null : answered.failure.code).not.toBe("unexpected");
        },
      );
      await fc.assert(property, { numRuns: PAYLOADS });
      expect(await invoke("readWorkspace", {})).toMatchObject({ ok: true });
      expect(readSavedText(savedBytes(folder) ?? "")).toMatchObject({ ok: true });
      await desktop.ask("closeWindow", 1);
    },
    ANYTHING_MS,
  );
});

describe(`25: ${PAYLOADS.toLocaleString("en")} generated bodies over HTTP`, () => {
  let host: HostProcess;
  beforeEach(async () => {
    host = await startHostProcess({ folder });
  });
  afterEach(() => host.kill());

  test(
    "are refused or handled, and the host lives on with a valid workspace",
    async () => {
      const port = Number(new URL(host.origin).port);
      const headers = {
        host: `127.0.0.1:${port}`,
        "content-type": "application/json",
        "x-leverage-token": host.token,
      };
      const body = fc.oneof(payload.map(jsonOf), fc.json(), fc.string({ unit: "binary" }));
      const property = fc.asyncProperty(
        fc.constantFrom(...methodNames),
        body,
        async (method, text) => {
          const { status } = await rawRequest(port, {
            method: "POST",
            path: `/api/${method}`,
            headers,
            body: text,
          });
          expect([200, 400]).toContain(status);
        },
      );
      await fc.assert(property, { numRuns: PAYLOADS });
      const read = await host.call("readWorkspace", {});
      expect(read.ok && workspaceSchema.safeParse(read.value.workspace).success).toBe(true);
    },
    ANYTHING_MS,
  );
});

/** A window can send only what the structured clone algorithm copies. */
function canTravel(value: unknown): boolean {
  try {
    serialize(value);
    return true;
  } catch {
    return false;
  }
}

/** What cannot be said in JSON is left out, as a page would. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}
