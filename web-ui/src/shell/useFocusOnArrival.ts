import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

/** Moves the focus into a page that was just opened, so that a screen reader speaks of it; not where the page has put it somewhere itself. */
export function useFocusOnArrival() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const main = document.getElementById("main");
    if (!main?.contains(document.activeElement)) main?.focus({ preventScroll: true });
  }, [pathname]);
}
