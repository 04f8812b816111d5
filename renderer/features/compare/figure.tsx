import { type ReactNode, useCallback, useRef } from "react";
import styles from "./compare-table.module.css";
import { useFigure } from "./figures";
import { WhyPopover } from "./why-popover";

/** A figure of the table; it opens "Why this value" beside it. */
export function Figure(props: {
  /** Its own name in the table: row and column. */
  readonly id: string;
  /** What a screen reader says: row, company, value. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly why: () => ReactNode;
}) {
  const { id, label, className = "", children } = props;
  const { isOpen, setOpen, reach } = useFigure(id);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(
    (isByKey: boolean) => {
      setOpen(null);
      if (isByKey) button.current?.focus();
    },
    [setOpen],
  );
  return (
    <>
      <button
        ref={button}
        type="button"
        {...reach}
        className={`${styles.value} ${className}`}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(isOpen ? null : id)}
      >
        {children}
      </button>
      {isOpen && (
        <WhyPopover label={label} opener={button} onClose={close}>
          {props.why()}
        </WhyPopover>
      )}
    </>
  );
}
