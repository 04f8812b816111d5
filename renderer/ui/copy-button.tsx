import { VisuallyHidden } from "@mantine/core";
import { useEffect, useState } from "react";
import { showFailure } from "../state/toasts";
import { Button } from "./button";
import { copyText } from "./copy-text";

const SAID_MS = 1600;

/** Copies a line to say and answers "Copied" in its own place and to a screen reader. */
export function CopyButton(props: {
  readonly text: string;
  readonly label?: string;
  readonly variant?: "primary" | "default" | "subtle";
  readonly size?: "sm" | "md" | "lg";
  readonly className?: string;
}) {
  const { text, label = "Copy", variant = "subtle", size = "md", className } = props;
  const { isCopied, copy } = useCopy(text);
  return (
    <>
      <Button
        variant={variant}
        size={size}
        icon={isCopied ? "check" : "copy"}
        {...(className === undefined ? {} : { className })}
        onClick={() => copy()}
      >
        {isCopied ? "Copied" : label}
      </Button>
      <VisuallyHidden role="status">{isCopied ? "Copied" : ""}</VisuallyHidden>
    </>
  );
}

/** The act of copying, for a key as well as a button. */
export function useCopy(text: string): {
  readonly isCopied: boolean;
  readonly copy: () => Promise<void>;
} {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = window.setTimeout(() => setCopied(false), SAID_MS);
    return () => window.clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    const isDone = await copyText(text);
    if (isDone) setCopied(true);
    else showFailure("The clipboard is closed. Select the line and copy it by hand.");
  };
  return { isCopied, copy };
}
