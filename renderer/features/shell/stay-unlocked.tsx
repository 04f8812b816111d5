import { useEffect } from "react";
import { useApi, useHost } from "../../state/workspace";

const APART_MS = 20_000;
const touches = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

/** Tells the host that somebody is here, now and then, so that it does not lock under their hands. */
export function StayUnlocked() {
  const api = useApi();
  const { isProtected } = useHost();
  useEffect(() => {
    if (!isProtected) return undefined;
    let toldAt = 0;
    const tell = () => {
      if (Date.now() - toldAt < APART_MS) return;
      toldAt = Date.now();
      void api.stayUnlocked({});
    };
    for (const touch of touches) window.addEventListener(touch, tell, { passive: true });
    return () => {
      for (const touch of touches) window.removeEventListener(touch, tell);
    };
  }, [api, isProtected]);
  return null;
}
