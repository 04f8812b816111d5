import { type ReactNode, useId } from "react";
import styles from "./card.module.css";

/** A surface with a title. `isFlush` leaves the padding of the body to the content. */
export function Card(props: {
  readonly title?: ReactNode;
  readonly right?: ReactNode;
  readonly isFlush?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const { title, right, isFlush = false, className, children } = props;
  const id = useId();
  const hasHead = title !== undefined || right !== undefined;
  return (
    <section
      className={className ? `${styles.card} ${className}` : styles.card}
      {...(title === undefined ? {} : { "aria-labelledby": id })}
    >
      {hasHead && (
        <div className={styles.head}>
          {title !== undefined && <h2 id={id}>{title}</h2>}
          {right !== undefined && <div className={styles.right}>{right}</div>}
        </div>
      )}
      {isFlush ? children : <div className={styles.body}>{children}</div>}
    </section>
  );
}
