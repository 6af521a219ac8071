import { useEffect, useState } from "react";
import { serverNow } from "../api/serverClock";

/** Whole seconds left until a moment; 0 once it has passed. */
export function useCountdown(until: string | null | undefined): number {
  const [now, setNow] = useState(serverNow);
  const left = until ? Math.max(0, Math.ceil((new Date(until).getTime() - now) / 1000)) : 0;
  const running = left > 0;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(serverNow()), 250);
    return () => clearInterval(timer);
  }, [running]);
  return left;
}
