import { useSyncExternalStore } from "react";
import type { Id } from "../../shared/model/basics";
import { type RuleNumber, ruleNumbers } from "../../shared/model/snoozed-rule";
import type { Figure } from "../../shared/negotiation/figures";
import type { RuleRecord } from "../../shared/rules/rule";

export const opportunityTabs = [
  "timeline",
  "interviews",
  "rounds",
  "package",
  "documents",
  "notes",
] as const;
export type OpportunityTab = (typeof opportunityTabs)[number];

/** Where the user is. It lives in the fragment of the address: reload, back and forward work. */
export type Route =
  | { readonly screen: "today" }
  | { readonly screen: "pipeline" }
  | {
      readonly screen: "opportunity";
      readonly id: Id;
      readonly tab: OpportunityTab;
      /** A round, package or interview to point at: the target of a witness link. */
      readonly recordId?: Id;
    }
  | { readonly screen: "anchor" }
  | { readonly screen: "compare" }
  /** The sheet to an opportunity, to the current job, or to whoever is first (null). */
  | { readonly screen: "counter-offer"; readonly of: Id | "current-job" | null }
  /** What to know before a call: with one company, or with whoever is called next (null). */
  | { readonly screen: "call"; readonly of: Id | null }
  | { readonly screen: "career" }
  /** All rules, or one of them to point at. */
  | { readonly screen: "rules"; readonly rule?: RuleNumber }
  | { readonly screen: "people" }
  /** Talks, deadlines and plans of seven days. */
  | { readonly screen: "week" }
  | { readonly screen: "import" }
  /** Filed base pay of others: hearsay. */
  | { readonly screen: "market" }
  /** The applications as a job centre asks for them, to print. */
  | { readonly screen: "record" }
  | { readonly screen: "settings" }
  /** The copies of the workspace, a page of the settings. */
  | { readonly screen: "backups" };

export type ScreenName = Route["screen"];

/** Settings, backups and the import can be reached before the first figure: a search comes back from there. */
export function isBesideFirstRun({ screen }: Route): boolean {
  return screen === "settings" || screen === "backups" || screen === "import";
}

/** The address of a route, for links: `#/pipeline/:id/rounds`. */
export function href(route: Route): string {
  if (route.screen === "counter-offer" || route.screen === "call")
    return route.of === null ? `#/${route.screen}` : `#/${route.screen}/${route.of}`;
  if (route.screen === "rules" && route.rule !== undefined) return `#/rules/${route.rule}`;
  if (route.screen !== "opportunity") return `#/${route.screen}`;
  const record = route.recordId === undefined ? "" : `/${route.recordId}`;
  return `#/pipeline/${route.id}/${route.tab}${record}`;
}

/** The link to one opportunity, at its rounds unless told otherwise. */
export function opportunityHref(id: Id, tab: OpportunityTab = "rounds", recordId?: Id): string {
  return href({ screen: "opportunity", id, tab, ...(recordId === undefined ? {} : { recordId }) });
}

/** The link from a number to the record that proves it. */
export function figureHref(figure: Pick<Figure, "opportunityId" | "record" | "recordId">): string {
  const tab = figure.record === "round" ? "rounds" : "package";
  return opportunityHref(figure.opportunityId, tab, figure.recordId);
}

/** The link to where a broken rule is mended. */
export function ruleHref({ opportunityId, place, recordId }: RuleRecord): string {
  return place === "counter-offer"
    ? href({ screen: "counter-offer", of: opportunityId })
    : opportunityHref(opportunityId, place, recordId ?? undefined);
}

/** The company that a screen is about: its page, its call, its counter-offer. Null anywhere else. */
export function companyOf(route: Route): Id | null {
  if (route.screen === "opportunity") return route.id;
  if (route.screen !== "call" && route.screen !== "counter-offer") return null;
  return route.of === "current-job" ? null : route.of;
}

export function go(route: Route): void {
  window.location.hash = href(route);
}

/** Reads an address; anything unknown is Anchor, the screen that answers the main question. */
export function parseRoute(hash: string): Route {
  const [screen, id, tab, recordId] = hash.replace(/^#\/?/, "").split("/");
  switch (screen) {
    case "today":
    case "compare":
    case "career":
    case "people":
    case "week":
    case "import":
    case "record":
    case "market":
    case "settings":
    case "backups":
      return { screen };
    case "rules": {
      const rule = ruleNumbers.find((it) => it === id);
      return { screen, ...(rule ? { rule } : {}) };
    }
    case "counter-offer":
    case "call":
      return { screen, of: id || null };
    case "pipeline": {
      if (!id) return { screen };
      const known = opportunityTabs.find((it) => it === tab) ?? "rounds";
      return { screen: "opportunity", id, tab: known, ...(recordId ? { recordId } : {}) };
    }
    default:
      return { screen: "anchor" };
  }
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

const currentHash = () => window.location.hash;

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, currentHash));
}
