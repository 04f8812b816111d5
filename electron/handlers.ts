import type {
  Acknowledged,
  Handlers,
  HostFacts,
  LockMethod,
  Notice,
  ParsedInput,
} from "../shared/api";
import { type ChangeName, type Changes, changes } from "../shared/changes";
import { exportName } from "../shared/export/export-file";
import { fail, ok, type Result } from "../shared/result";
import type { Documents } from "./attachments/documents";
import { type Clock, localDay, localMinute } from "./clock";
import type { PrintWindow } from "./host";
import type { MarketFactsFile } from "./market-facts";
import type { PassedFile } from "./passed-file";
import type { Reminders } from "./reminders";
import type { OpenWorkspace } from "./workspace/open-workspace";
import type { OtherVersions } from "./workspace/other-versions";

/** What the handlers work on; each host puts it together in its composition root. */
type HandlerParts = {
  readonly open: OpenWorkspace;
  readonly versions: OtherVersions;
  readonly documents: Documents;
  readonly market: MarketFactsFile;
  readonly reminders: Reminders;
  readonly clock: Clock;
  readonly facts: () => HostFacts;
  readonly notice: () => Notice | null;
  readonly printWindow: PrintWindow | null;
  readonly passedFile: PassedFile;
};

type ChangeHandlers = Pick<Handlers, keyof Changes>;
type Changing = (input: never) => Promise<Result<Acknowledged | null>>;

/** One function per Api method. A change added in shared/ needs no line here: each is wrapped alike. */
export function createHandlers(parts: HandlerParts): Omit<Handlers, LockMethod> {
  const { open, versions, documents, market, reminders, clock, facts, notice } = parts;
  /** What would change a folder that cannot be written is refused at once. */
  const guarded = <H extends Changing>(handler: H): H =>
    facts().isReadOnly ? ((async () => fail("read-only")) as Changing as H) : handler;
  const changeHandlers = Object.fromEntries(
    (Object.keys(changes) as ChangeName[]).map((name) => [
      name,
      guarded((input: unknown) => open.act(name, input)),
    ]),
  ) as ChangeHandlers;
  return {
    ...changeHandlers,
    readWorkspace: async () => ok({ ...open.told, host: facts(), notice: notice() }),
    undo: guarded(() => open.undo()),
    redo: guarded(() => open.redo()),
    exportWorkspace: async () =>
      ok({
        fileName: exportName(localDay(clock.now())),
        text: JSON.stringify(open.told.workspace, null, 2),
      }),
    importWorkspace: guarded((input: ParsedInput<"importWorkspace">) =>
      versions.importText(input.text),
    ),
    takePassedFile: () => parts.passedFile.take(),
    listBackups: () => versions.list(),
    readBackup: ({ name }) => versions.read(name),
    restoreBackup: guarded((input: ParsedInput<"restoreBackup">) => versions.restore(input.name)),
    addAttachment: guarded((input: ParsedInput<"addAttachment">) => documents.addRecord(input)),
    attachFile: guarded((input: ParsedInput<"attachFile">) => documents.attach(input)),
    openAttachment: (input) => documents.show(input),
    readAttachment: (input) => documents.bytesOf(input),
    printPage: async () =>
      ok({ base64: (await parts.printWindow?.())?.toString("base64") ?? null }),
    takeReminders: async () =>
      ok(await reminders.take(open.told.workspace, localMinute(clock.now()))),
    readMarketFacts: () => market.read(),
    putMarketFacts: guarded((input: ParsedInput<"putMarketFacts">) => market.put(input)),
    removeMarketFacts: guarded(() => market.remove()),
    chooseVersion: guarded((input: ParsedInput<"chooseVersion">) => versions.choose(input.keep)),
  } satisfies Omit<Handlers, LockMethod>;
}
