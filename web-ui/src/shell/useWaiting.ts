import { useQuery } from "@tanstack/react-query";
import type { Area } from "../api/types";
import { commentsQuery } from "../comment/commentQueries";
import { reviewQuery } from "../review/reviewQueries";
import { useSession } from "../session/useSession";

/** How much waits for this person in each area, for the numbers beside the names. */
export function useWaiting(): Partial<Record<Area, number>> {
  const { areas } = useSession();
  const review = useQuery({ ...reviewQuery, enabled: areas.includes("REVIEW") });
  const comments = useQuery({ ...commentsQuery({ filter: "needs-you", q: "", page: 0 }), enabled: areas.includes("COMMENTS") });
  return { REVIEW: review.data?.items.length, COMMENTS: comments.data?.counts.needsYou };
}
