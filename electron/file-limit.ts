/**
 * A file that outgrows the user's limit (`ulimit -f`) ends a process that does not listen. Listening makes
 * the write fail instead, and that is handled. Windows has no such signal: there this does nothing.
 */
export function outliveFileLimit(): void {
  process.on("SIGXFSZ", () => undefined);
}
