import { getDefaultZIndex } from "@mantine/core";
import { Notifications } from "@mantine/notifications";

/** Under a dialog and its cover, over everything else: a dialog's buttons are never under a toast. */
const BELOW_DIALOGS = getDefaultZIndex("modal") - 1;

/** Where what `state/toasts` tells appears. */
export function ToastList() {
  return (
    <Notifications
      position="bottom-right"
      containerWidth={360}
      limit={4}
      transitionDuration={0}
      zIndex={BELOW_DIALOGS}
    />
  );
}
