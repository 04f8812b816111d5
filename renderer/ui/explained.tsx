import { Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./explained.module.css";

/** Words that say more on hover, on touch and on focus, so that the keyboard reaches it too. */
export function Explained(props: { readonly by: string; readonly children: ReactNode }) {
  return (
    <Tooltip label={props.by} w={280} multiline events={{ hover: true, focus: true, touch: true }}>
      <button type="button" className={styles.explained}>
        {props.children}
      </button>
    </Tooltip>
  );
}
