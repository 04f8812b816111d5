import { Notifications } from "@mantine/notifications";

/** Where what `state/toasts` tells appears. */
export function ToastList() {
  return (
    <Notifications position="bottom-right" containerWidth={360} limit={4} transitionDuration={0} />
  );
}
