import { api, told } from "../api/client";
import { usePostChange } from "../post/usePostChange";

/** Saying why findings may stay, and taking it back. */
export function useAnswers(postId: string) {
  const path = { postId };
  return {
    answer: usePostChange(postId, (body: { findingIds: string[]; reason: string }) => told(api.PUT("/api/posts/{postId}/answers", { params: { path }, body }))),
    forget: usePostChange(postId, (findingId: string) => told(api.DELETE("/api/posts/{postId}/answers/{findingId}", { params: { path: { ...path, findingId } } }))),
  };
}
