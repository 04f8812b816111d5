import { screen } from "@testing-library/react";
import { CounterOfferScreen } from "../../renderer/features/counter-offer/counter-offer-screen";
import { useRoute } from "../../renderer/state/route";
import type { Workspace } from "../../shared/model/workspace";
import { renderScreen, type ScreenOptions } from "./render-screen";
import { sample } from "./show-opportunity";

function AtRoute() {
  const route = useRoute();
  return <CounterOfferScreen of={route.screen === "counter-offer" ? route.of : null} />;
}

/** Mounts the counter-offer desk of one company, of the current job, or where it opens by itself. */
export function showDesk(
  whose: string | null = null,
  workspace: Workspace = sample,
  options: Pick<ScreenOptions, "now" | "host"> = {},
) {
  window.location.hash = whose === null ? "#/counter-offer" : `#/counter-offer/${whose}`;
  return renderScreen(<AtRoute />, { workspace, ...options });
}

export const sheet = () => screen.getByRole("article", { name: "The sheet" });
