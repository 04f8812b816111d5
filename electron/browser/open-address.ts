import { spawn } from "node:child_process";

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens the address in the default browser. Where there is none, the printed address is enough. */
export function openAddress(address: string): void {
  const [command, ...before] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
