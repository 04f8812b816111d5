import { protocol } from "electron";
import { guardHeaders } from "./content-security";
import { headersOf, type StaticFiles, servedFile } from "./static-files";

const SCHEME = "app";
const HOST = "leverage";
export const APP_ORIGIN = `${SCHEME}://${HOST}`;
export const START_ADDRESS = `${APP_ORIGIN}/`;

/** Gives `app://` a real origin, so that storage, fetch and the content security policy work. Before ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the bundled screens, by exact path and nothing else, under `app://leverage/`. */
export function serveAppScheme(files: StaticFiles): void {
  protocol.handle(SCHEME, (request) => {
    const { host, pathname } = new URL(request.url);
    const file = host === HOST && request.method === "GET" ? servedFile(files, pathname) : null;
    if (!file) return new Response(null, { status: 404, headers: guardHeaders });
    return new Response(typeof file.body === "string" ? file.body : new Uint8Array(file.body), {
      headers: headersOf(file),
    });
  });
}
