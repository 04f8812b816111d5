import "../../renderer/zod-without-eval";
import "@testing-library/jest-dom/vitest";
import { notifications } from "@mantine/notifications";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { methodNames } from "../../shared/api";

/** What the build writes into the bundle in place of this name. */
Object.assign(globalThis, { METHOD_NAMES: methodNames });

/** What jsdom lacks and the component library asks for. */
class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.ResizeObserver ??= NoResizeObserver;
window.matchMedia ??= (query) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
if (!("fonts" in document)) Object.assign(document, { fonts: new EventTarget() });
Element.prototype.scrollIntoView ??= () => undefined;
window.scrollTo = () => undefined;

configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  notifications.clean();
  notifications.cleanQueue();
  window.location.hash = "";
  window.sessionStorage.clear();
});
