import { type ComponentPropsWithRef, type MouseEvent, type ReactNode, useState } from "react";
import styles from "./button.module.css";
import { Icon, type IconName } from "./icon";
import { Keys } from "./keys";

type Look = {
  readonly variant?: "primary" | "default" | "subtle";
  readonly size?: "sm" | "md" | "lg";
  readonly icon?: IconName;
  /** The key that does the same, shown inside the button. */
  readonly hotkey?: string;
};

function classOf({ variant = "default", size = "md" }: Look, className?: string): string {
  return [styles.button, styles[variant], styles[size], className].filter(Boolean).join(" ");
}

function Content(props: Look & { readonly children: ReactNode }) {
  return (
    <>
      {props.icon && <Icon name={props.icon} size={props.size === "sm" ? 14 : 16} />}
      {props.children}
      {props.hotkey !== undefined && <Keys of={props.hotkey} />}
    </>
  );
}

/**
 * A quiet control; `primary` is ink and there is one a screen. It ignores clicks while the act it
 * started runs, without losing the focus as a disabled button would.
 */
export function Button(
  props: Look &
    Omit<ComponentPropsWithRef<"button">, "onClick"> & {
      readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => unknown;
    },
) {
  const { variant, size, icon, hotkey, className, children, onClick, disabled, ...rest } = props;
  const look: Look = { ...(variant && { variant }), ...(size && { size }) };
  const [isBusy, setBusy] = useState(false);
  const click = async (event: MouseEvent<HTMLButtonElement>) => {
    if (isBusy) return;
    const running = onClick?.(event);
    if (!(running instanceof Promise)) return;
    setBusy(true);
    try {
      await running;
    } finally {
      setBusy(false);
    }
  };
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled}
      aria-disabled={isBusy || undefined}
      className={classOf(look, className)}
      onClick={click}
    >
      <Content {...look} {...(icon && { icon })} {...(hotkey && { hotkey })}>
        {children}
      </Content>
    </button>
  );
}

/** A link that looks like a button: for going somewhere. */
export function LinkButton(props: Look & ComponentPropsWithRef<"a">) {
  const { variant, size, icon, hotkey, className, children, ...rest } = props;
  const look: Look = { ...(variant && { variant }), ...(size && { size }) };
  return (
    <a {...rest} className={classOf(look, className)}>
      <Content {...look} {...(icon && { icon })} {...(hotkey && { hotkey })}>
        {children}
      </Content>
    </a>
  );
}

/** An icon alone; the label is its accessible name and its tooltip. */
export function IconButton(
  props: Omit<ComponentPropsWithRef<"button">, "children"> & {
    readonly icon: IconName;
    readonly label: string;
  },
) {
  const { icon, label, className, ...rest } = props;
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={className ? `${styles.icon} ${className}` : styles.icon}
    >
      <Icon name={icon} />
    </button>
  );
}
