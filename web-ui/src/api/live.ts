import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

type Kind = "POST" | "COMMENT" | "CONSENT" | "PUBLICATION" | "WITHDRAWAL" | "AUDIT";

/** What each kind of change makes outdated. Only what a page is showing is read again at once. */
const outdated: Record<Kind, string[]> = {
  POST: ["post", "posts", "review", "today"],
  PUBLICATION: ["post", "posts", "today", "withdrawal"],
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

/** Keeps the page true to the server: one stream for the whole tab, and everything is read again after a gap. */
export function useLive() {
  const client = useQueryClient();
  useEffect(() => {
    const stream = new EventSource("/api/events");
    let gap = false;
    stream.addEventListener("change", (event: MessageEvent<string>) => invalidate(client, outdatedBy(event.data)));
    stream.addEventListener("error", () => {
      gap = true;
    });
    stream.addEventListener("open", () => {
      if (gap) void client.invalidateQueries();
      gap = false;
    });
    return () => stream.close();
  }, [client]);
}
