/**
 * How a tab talks to the browser host, beside the files it loads.
 *
 * - The address a user opens ends in `#token=<token>`; the fragment never travels to the server.
 * - `POST /api/<method>` with TOKEN_HEADER and a JSON body (the method's input) answers a Result as JSON.
 * - `GET /changes` with TOKEN_HEADER streams one `Changed` a line (NDJSON), until either side ends it.
 *   Blank lines in between only keep the connection alive.
 * - Anything else about a call that is wrong (its Host, Origin, token, type, size) answers a bare status.
 *
 * A browser opens six connections to one host, so each visible tab may hold one stream.
 */
export const TOKEN_HEADER = "x-leverage-token";
export const API_PATH = "/api/";
export const CHANGES_PATH = "/changes";
export const JSON_TYPE = "application/json";
