import type { Bridge } from "../shared/api";
import { browserBridge } from "./browser-bridge";

declare global {
  interface Window {
    /** Put there by the desktop preload; absent in the browser host. */
    readonly leverage?: Bridge;
  }
}

/** The way to the host: the desktop preload's where there is one, else loopback HTTP. */
export function hostBridge(): Bridge {
  return window.leverage ?? browserBridge();
}
