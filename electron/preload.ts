import { contextBridge, type IpcRendererEvent, ipcRenderer } from "electron";
import type { Api, Bridge, Changed, MethodName } from "../shared/api";
import { CHANGED_CHANNEL, channelOf } from "./channels";

/** The names of shared/api.ts, put here by the build: the contract itself would bring every schema along. */
declare const METHOD_NAMES: readonly MethodName[];

const api = Object.fromEntries(
  METHOD_NAMES.map((name) => [
    name,
    (input: unknown) => ipcRenderer.invoke(channelOf(name), input),
  ]),
) as Api;

/** Everything the page can reach: each method by its name, and the changes. Nothing generic. */
contextBridge.exposeInMainWorld("leverage", {
  api,
  onChanged: (listener) => {
    const tell = (_: IpcRendererEvent, changed: Changed) => listener(changed);
    ipcRenderer.on(CHANGED_CHANNEL, tell);
    return () => ipcRenderer.off(CHANGED_CHANNEL, tell);
  },
} satisfies Bridge);
