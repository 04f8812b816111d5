import { Popover } from "@mantine/core";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import styles from "./compare-table.module.css";
import why from "./why.module.css";

/** Where neither side of a figure has room, in a window zoomed to 200%, the card lies over it. */
const shift = {
  padding: 12,
  crossAxis: true,
  limiter: { fn: ({ x, y }: { readonly x: number; readonly y: number }) => ({ x, y }) },
};

/** The card beside a figure. Esc gives the focus back to the figure; a click elsewhere just closes it. */
export function WhyPopover(props: {
  readonly label: string;
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: (isByKey: boolean) => void;
  readonly children: ReactNode;
}) {
  const { label, opener, onClose } = props;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      const isInside = [card, opener].some(
        (it) => target instanceof Node && it.current?.contains(target),
      );
      if (!isInside) onClose(false);
    };
    document.addEventListener("pointerdown", onPointerDown);
    return () => document.removeEventListener("pointerdown", onPointerDown);
  }, [opener, onClose]);
  return (
    <Popover
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose(true);
      }}
      closeOnClickOutside={false}
      position="left-start"
      width={380}
      withArrow
      trapFocus
      withRoles={false}
      middlewares={{ flip: true, shift }}
      classNames={{ dropdown: why.dropdown ?? "", arrow: why.arrow ?? "" }}
    >
      <Popover.Target>
        <span className={styles.anchor} aria-hidden="true" />
      </Popover.Target>
      <Popover.Dropdown ref={card} role="dialog" aria-label={`Why this value: ${label}`}>
        <div tabIndex={-1} data-autofocus className={why.body}>
          {props.children}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
