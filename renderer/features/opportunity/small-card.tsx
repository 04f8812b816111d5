import type { ReactNode } from "react";
import { Card } from "../../ui/card";
import styles from "./small-card.module.css";

/** A small card of the side columns: a quiet caption, perhaps one control beside it. */
export function SmallCard(props: {
  readonly caption: string;
  readonly control?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Card isFlush>
      <div className={styles.body}>
        <div className={styles.head}>
          <h2>{props.caption}</h2>
          {props.control}
        </div>
        {props.children}
      </div>
    </Card>
  );
}
