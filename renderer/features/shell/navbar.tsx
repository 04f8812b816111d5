import { Tooltip } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { memo, useMemo } from "react";
import { shellView } from "../../../shared/shell/shell-view";
import { type HotkeyName, hotkeys, keyText } from "../../state/hotkeys";
import { href, type Route } from "../../state/route";
import { useWorkspace } from "../../state/workspace";
import { Icon, type IconName } from "../../ui/icon";
import { InPlayList } from "./in-play-list";
import { LeverageMeter } from "./leverage-meter";
import { MoreMenu } from "./more-menu";
import { NavFoot } from "./nav-foot";
import styles from "./navbar.module.css";
import { NavCount, TodayCount } from "./today-count";

type Entry = {
  readonly screen: "today" | "pipeline" | "anchor" | "compare" | "counter-offer";
  readonly route: Route;
  readonly label: string;
  readonly icon: IconName;
  readonly hotkey: HotkeyName;
};

const entries: readonly Entry[] = [
  { screen: "today", route: { screen: "today" }, label: "Today", icon: "today", hotkey: "today" },
  {
    screen: "pipeline",
    route: { screen: "pipeline" },
    label: "Pipeline",
    icon: "pipeline",
    hotkey: "pipeline",
  },
  {
    screen: "anchor",
    route: { screen: "anchor" },
    label: "Anchor",
    icon: "anchor",
    hotkey: "anchor",
  },
  {
    screen: "compare",
    route: { screen: "compare" },
    label: "Compare",
    icon: "compare",
    hotkey: "compare",
  },
  {
    screen: "counter-offer",
    route: { screen: "counter-offer", of: null },
    label: "Counter-offer",
    icon: "sheet",
    hotkey: "counterOffer",
  },
];

/** Long enough that passing over the rail does not cover the heading beside it. */
const RAIL_DELAY_MS = 700;

/** The screens, the companies in play, the leverage. Below 1100 px a rail of icons. */
export function Navbar({ route }: { readonly route: Route }) {
  const workspace = useWorkspace();
  const view = useMemo(() => shellView(workspace), [workspace]);
  const isRail = useMediaQuery("(max-width: 1100px)") ?? false;
  return (
    <aside aria-label="Your search" className={styles.navbar}>
      <ScreenLinks route={route} isRail={isRail} inPlayCount={view.inPlayCount} />
      <InPlayList view={view} currentId={route.screen === "opportunity" ? route.id : null} />
      <div className={styles.grow} />
      <LeverageMeter isRail={isRail} />
      <NavFoot isAtSettings={route.screen === "settings"} isRail={isRail} />
    </aside>
  );
}

/** Drawn again when the user goes somewhere or the count changes, not at every change of the workspace. */
const ScreenLinks = memo(function ScreenLinks(props: {
  readonly route: Route;
  readonly isRail: boolean;
  readonly inPlayCount: number;
}) {
  const { route, isRail, inPlayCount } = props;
  return (
    <nav aria-label="Screens">
      <ul>
        {entries.map(({ screen, route: to, label, icon, hotkey }) => (
          <li key={screen}>
            <Tooltip
              label={`${label} (${keyText(hotkeys[hotkey].keys[0])})`}
              position="right"
              openDelay={RAIL_DELAY_MS}
              disabled={!isRail}
            >
              <a
                href={href(to)}
                className={isAt(route, screen) ? `${styles.link} ${styles.on}` : styles.link}
                aria-current={isAt(route, screen) ? "page" : undefined}
              >
                <Icon name={icon} />
                <span className={styles.label}>{label}</span> {screen === "today" && <TodayCount />}
                {screen === "pipeline" && <NavCount of={inPlayCount} />}
              </a>
            </Tooltip>
          </li>
        ))}
        <li>
          <MoreMenu at={route.screen} isRail={isRail} />
        </li>
      </ul>
    </nav>
  );
});

/** An opportunity is a place inside the pipeline. */
function isAt(route: Route, screen: Entry["screen"]): boolean {
  return route.screen === screen || (route.screen === "opportunity" && screen === "pipeline");
}
