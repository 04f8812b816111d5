import { Menu, Tooltip } from "@mantine/core";
import { useRef, useState } from "react";
import { href, type ScreenName } from "../../state/route";
import { Icon } from "../../ui/icon";
import menu from "../../ui/menu.module.css";
import { moreScreens } from "../../ui/more-screens";
import styles from "./navbar.module.css";

/** The way to every screen beside the main five, for those who do not know its name yet. */
export function MoreMenu(props: { readonly at: ScreenName; readonly isRail: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isHere = moreScreens.some(({ route }) => route.screen === props.at);
  return (
    <Menu
      opened={isOpen}
      onChange={setOpen}
      position="right-start"
      shadow="none"
      width={240}
      classNames={menu}
    >
      <Menu.Target>
        <button
          ref={button}
          type="button"
          className={isHere ? `${styles.link} ${styles.on}` : styles.link}
        >
          <Icon name="dots" />
          <span className={styles.label}>More</span>
        </button>
      </Menu.Target>
      {/* Beside the button and not around it: it would keep what the menu tells a screen reader for itself. */}
      <Tooltip
        target={button}
        label="More screens"
        position="right"
        disabled={!props.isRail || isOpen}
      />
      <Menu.Dropdown>
        {moreScreens.map(({ route, label, icon }) => (
          <Menu.Item
            key={route.screen}
            component="a"
            href={href(route)}
            aria-current={route.screen === props.at ? "page" : undefined}
            leftSection={<Icon name={icon} />}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
