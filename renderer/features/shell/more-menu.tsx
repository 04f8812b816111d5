import { Menu, Tooltip } from "@mantine/core";
import { useState } from "react";
import { href, type ScreenName } from "../../state/route";
import { Icon } from "../../ui/icon";
import menu from "../../ui/menu.module.css";
import { moreScreens } from "../../ui/more-screens";
import styles from "./navbar.module.css";

/** The way to every screen beside the main five, for those who do not know its name yet. */
export function MoreMenu(props: { readonly at: ScreenName; readonly isRail: boolean }) {
  const [isOpen, setOpen] = useState(false);
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
        <Tooltip label="More screens" position="right" disabled={!props.isRail || isOpen}>
          <button type="button" className={isHere ? `${styles.link} ${styles.on}` : styles.link}>
            <Icon name="dots" />
            <span className={styles.label}>More</span>
          </button>
        </Tooltip>
      </Menu.Target>
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
