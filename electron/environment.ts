import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { type Clock, frozenClock, systemClock } from "./clock";

/** What the surroundings decide for either host. Read once, in the composition roots. */
type Environment = {
  readonly dataFolder: string;
  readonly clock: Clock;
  /** Fixed port of the browser host; null takes any free one. */
  readonly port: number | null;
};

/** Throws a sentence when a variable makes no sense: better no start than a start on a wrong folder or day. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  return {
    dataFolder: resolve(variables.LEVERAGE_DATA || defaultDataFolder(variables)),
    clock: variables.LEVERAGE_NOW ? frozenClock(variables.LEVERAGE_NOW) : systemClock,
    port: variables.LEVERAGE_PORT ? portOf(variables.LEVERAGE_PORT) : null,
  };
}

/** Where the desktop host's framework keeps an application's files, so that both hosts share one folder. */
function defaultDataFolder(variables: NodeJS.ProcessEnv): string {
  const home = homedir();
  switch (process.platform) {
    case "win32":
      return join(variables.APPDATA || join(home, "AppData", "Roaming"), "Leverage");
    case "darwin":
      return join(home, "Library", "Application Support", "Leverage");
    default:
      return join(variables.XDG_CONFIG_HOME || join(home, ".config"), "Leverage");
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`LEVERAGE_PORT is not a port: ${text}`);
  return port;
}
