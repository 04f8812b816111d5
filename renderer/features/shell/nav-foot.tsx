import { Tooltip, useComputedColorScheme } from "@mantine/core";
import { useAct } from "../../state/act";
import { hotkeys, keyText } from "../../state/hotkeys";
import { useLock } from "../../state/lock";
import { href } from "../../state/route";
import { useHost } from "../../state/workspace";
import { Icon } from "../../ui/icon";
import styles from "./nav-foot.module.css";

/** Where the data is, the theme, the settings. */
export function NavFoot(props: { readonly isAtSettings: boolean; readonly isRail: boolean }) {
  const { dataFolder, isProtected } = useHost();
  const lock = useLock();
  const act = useAct();
  const scheme = useComputedColorScheme("light");
  const other = scheme === "dark" ? "light" : "dark";
  const side = props.isRail ? "right" : "top";
  return (
    <div className={styles.foot}>
      <Tooltip label={dataFolder} position="top-start">
        <span className={styles.where}>
          <Icon name="drive" size={14} />
          {isProtected ? "Encrypted here" : "Only on this computer"}
        </span>
      </Tooltip>
      <span className={styles.controls}>
        {isProtected && (
          <Tooltip label="Lock" position={side}>
            <button type="button" className={styles.control} aria-label="Lock" onClick={lock}>
              <Icon name="lock" size={14} />
            </button>
          </Tooltip>
        )}
        <Tooltip label={`Use the ${other} theme`} position={side}>
          <button
            type="button"
            className={styles.control}
            aria-label={`Use the ${other} theme`}
            onClick={() => act("changeSettings", { settings: { theme: other } })}
          >
            <Icon name={scheme === "dark" ? "sun" : "moon"} size={14} />
          </button>
        </Tooltip>
        <Tooltip label={`Settings (${keyText(hotkeys.settings.keys[0])})`} position={side}>
          <a
            className={props.isAtSettings ? `${styles.control} ${styles.on}` : styles.control}
            aria-label="Settings"
            aria-current={props.isAtSettings ? "page" : undefined}
            href={href({ screen: "settings" })}
          >
            <Icon name="settings" size={14} />
          </a>
        </Tooltip>
      </span>
    </div>
  );
}
