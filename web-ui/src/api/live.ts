import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

type Kind = "POST" | "COMMENT" | "CONSENT" | "WITHDRAWAL" | "AUDIT";

/** What each kind of change makes outdated. Only what a page is showing is read again at once. */
const outdated: Record<Kind, string[]> = {
  POST: ["post", "posts", "review", "today", "withdrawal"],
  COMMENT: ["comments", "comment", "evidence", "today"],
  CONSENT: ["consents", "history", "subjects", "post", "withdrawal"],
  WITHDRAWAL: ["withdrawal", "posts", "post", "today"],
  AUDIT: ["audit"],
};

export function outdatedBy(data: string): string[] {
  try {
    const told: unknown = JSON.parse(data);
    if (typeof told !== "object" || told === null || !("kind" in told)) return Object.values(outdated).flat();
    return Object.entries(outdated).find(([kind]) => kind === told.kind)?.[1] ?? [];
  } catch {
    return Object.values(outdated).flat();
  }
}

function invalidate(client: QueryClient, keys: string[]) {
  for (const key of keys) void client.invalidateQueries({ queryKey: [key] });
}

const soonest = 1_000;
const latest = 30_000;

/**
 * Keeps the page true to the server: one stream for a tab that is looked at, and everything is read again after a gap.
 * A browser tries again by itself only where the connection broke; an answer that refuses the stream ends it for good.
 */
export function useLive(membershipId: string) {
  const client = useQueryClient();
  useEffect(() => {
    let stream: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let wait = soonest;
    let gap = false;
    const close = () => {
      clearTimeout(again);
      stream?.close();
      stream = undefined;
      gap = true;
    };
    const open = () => {
      close();
      const opened = new EventSource("/api/events");
      stream = opened;
      opened.addEventListener("change", (event: MessageEvent<string>) => invalidate(client, outdatedBy(event.data)));
      opened.addEventListener("open", () => {
        if (gap) void client.invalidateQueries();
        gap = false;
        wait = soonest;
      });
      opened.addEventListener("error", () => {
        gap = true;
        if (opened.readyState !== EventSource.CLOSED) return;
        void client.invalidateQueries({ queryKey: ["session"] });
        again = setTimeout(open, wait);
        wait = Math.min(wait * 2, latest);
      });
    };
    const look = () => (document.hidden ? close() : open());
    open();
    gap = false;
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      close();
    };
  }, [client, membershipId]);
}
