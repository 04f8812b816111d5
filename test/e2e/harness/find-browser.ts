import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const onPath = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
];
const { PATH = "", LOCALAPPDATA = "", PROGRAMFILES = "" } = process.env;
const programFiles86 = process.env["PROGRAMFILES(X86)"] ?? "";

const wellKnown: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [LOCALAPPDATA, PROGRAMFILES, programFiles86].flatMap((root) => [
    join(root, "Google/Chrome/Application/chrome.exe"),
    join(root, "Microsoft/Edge/Application/msedge.exe"),
  ]),
};

/** Chrome, Chromium or Edge on this computer; null when there is none. CHROME_PATH names another. */
export function findBrowser(): string | null {
  const candidates = [
    process.env.CHROME_PATH ?? "",
    ...(wellKnown[process.platform] ?? []),
    ...PATH.split(delimiter).flatMap((folder) => onPath.map((name) => join(folder, name))),
  ];
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== "";
  } catch {
    return false;
  }
}
