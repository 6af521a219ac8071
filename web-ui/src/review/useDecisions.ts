import { useQueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { Decide } from "../api/types";
import { usePostChange } from "../post/usePostChange";

/** Deciding on exactly what was seen, and taking it back inside the grace period. */
export function useDecisions(postId: string) {
  const client = useQueryClient();
  const refresh = { onSettled: () => client.invalidateQueries({ queryKey: ["review"] }) };
  const decide = usePostChange(postId, (body: Decide) =>
    told(api.POST("/api/posts/{postId}/decisions", { params: { path: { postId } }, body })));
  const undo = usePostChange(postId, (decisionId: string) =>
    told(api.DELETE("/api/posts/{postId}/decisions/{decisionId}", { params: { path: { postId, decisionId } } })));
  return { decide, undo, refresh };
}
