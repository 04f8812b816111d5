import type { ReactNode } from "react";
import styles from "./empty-state.module.css";
import { Icon, type IconName } from "./icon";

/** An empty screen or list: an icon, one sentence, one button. */
export function EmptyState(props: {
  readonly icon: IconName;
  /** The heading, where nothing else on the screen is one. */
  readonly title?: string;
  readonly text: ReactNode;
  readonly action?: ReactNode;
  /** Nothing else stands in the window. */
  readonly isAlone?: boolean;
}) {
  const Frame = props.isAlone ? "main" : "div";
  return (
    <Frame className={styles.empty}>
      <span className={styles.icon}>
        <Icon name={props.icon} size={24} />
      </span>
      {props.title !== undefined && <h1>{props.title}</h1>}
      <p>{props.text}</p>
      {props.action}
    </Frame>
  );
}
