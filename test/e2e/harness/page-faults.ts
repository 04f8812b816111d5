import type { Page } from "playwright-core";

/**
 * What must never happen on a page, whatever a story does: an error, a breach of the content security
 * policy, a request to another machine.
 */
export function watchForFaults(page: Page, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(`error on the page: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = hostname === "127.0.0.1" || ["app:", "blob:", "data:"].includes(protocol);
    if (!isOwn) faults.push(`a request to another machine: ${request.url()}`);
  });
}
