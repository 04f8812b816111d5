import type { MethodName } from "../shared/api";

/** The names under which the window and the main process talk. */
export const channelOf = (method: MethodName): string => `leverage:${method}`;
export const CHANGED_CHANNEL = "leverage:changed";
