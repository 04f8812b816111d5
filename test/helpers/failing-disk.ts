import * as node from "node:fs/promises";
import type { Disk } from "../../electron/workspace/durable-write";

/** What goes wrong on the way of one write. */
export type DiskFault = {
  /** The most bytes one write call takes. */
  readonly writeTakes?: number;
  readonly writeError?: string;
  readonly fileSyncError?: string;
  readonly folderSyncError?: string;
  /** How many renames are refused, and with what. */
  readonly renamesRefused?: { readonly times: number; readonly code: string };
  /** Bytes that silently never reach the file. */
  readonly loses?: number;
};

/** The real disk with one fault. */
export function failingDisk(fault: DiskFault): Disk {
  let refusals = fault.renamesRefused?.times ?? 0;
  return {
    unlink: node.unlink,
    rename: async (from, to) => {
      if (refusals > 0) {
        refusals -= 1;
        throw systemError(fault.renamesRefused?.code ?? "EPERM");
      }
      return node.rename(from, to);
    },
    open: async (path, flags, mode) => {
      const handle = await node.open(path, flags, mode);
      const isFolder = flags === "r";
      return new Proxy(handle, {
        get: (target, name) => {
          if (name === "sync")
            return failingCall(isFolder ? fault.folderSyncError : fault.fileSyncError, () =>
              target.sync(),
            );
          if (name === "write") return shortWrite(target, fault);
          const member: unknown = Reflect.get(target, name);
          return typeof member === "function" ? member.bind(target) : member;
        },
      });
    },
  };
}

function failingCall(code: string | undefined, call: () => Promise<void>): () => Promise<void> {
  return async () => {
    if (code !== undefined) throw systemError(code);
    await call();
  };
}

function shortWrite(handle: node.FileHandle, fault: DiskFault) {
  return async (bytes: Buffer, offset: number, length: number, position: number) => {
    if (fault.writeError !== undefined) throw systemError(fault.writeError);
    const taken = Math.min(length, fault.writeTakes ?? length);
    const kept = Math.max(0, taken - (fault.loses ?? 0));
    if (kept > 0) await handle.write(bytes, offset, kept, position);
    return { bytesWritten: taken, buffer: bytes };
  };
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
