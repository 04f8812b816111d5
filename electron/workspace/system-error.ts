/** The system's name of an error, as in `ENOSPC`; empty for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

export function systemError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
