import type { Id } from "../../shared/model/basics";
import { type RecordTable, recordTables, type Workspace } from "../../shared/model/workspace";
import { markOf, thisModel } from "./written-mark";

const NOTHING = Buffer.alloc(0);

/** The saved text in UTF-8. Only records that were not saved before are written out anew. */
export function savedBytesOf(workspace: Workspace, model = thisModel): Buffer {
  const fields = (Object.keys(workspace) as (keyof Workspace)[]).flatMap((name) => [
    Buffer.from(`,${JSON.stringify(name)}:`),
    ...(isTable(name) ? table(workspace[name]) : [Buffer.from(JSON.stringify(workspace[name]))]),
  ]);
  // The checksum comes before what it sums up: room is kept for it, so that 5 MB are put together once.
  const room = Buffer.from(markOf(NOTHING, model));
  const bytes = Buffer.concat([room, ...withoutFirstComma(fields), Buffer.from("}")]);
  bytes.write(markOf(bytes.subarray(room.length), model));
  return bytes;
}

function isTable(name: keyof Workspace): name is RecordTable {
  return (recordTables as readonly string[]).includes(name);
}

function table(records: Readonly<Record<Id, object>>): readonly Buffer[] {
  const all = Object.keys(records).map((id) => entry(id, records[id] ?? {}));
  return [Buffer.from("{"), ...withoutFirstComma(all), Buffer.from("}")];
}

function withoutFirstComma([first = NOTHING, ...others]: readonly Buffer[]): readonly Buffer[] {
  return [first.subarray(1), ...others];
}

type Written = { readonly id: Id; readonly bytes: Buffer };

/** A record never changes, another takes its place: of 5,000 that an edit leaves alone none is read again. */
const seen = new WeakMap<object, Written>();

/** A record under its id, after a comma. */
function entry(id: Id, record: object): Buffer {
  const known = seen.get(record);
  if (known?.id === id) return known.bytes;
  const bytes = Buffer.from(`,${JSON.stringify(id)}:${JSON.stringify(record)}`);
  seen.set(record, { id, bytes });
  return bytes;
}
