import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { Comment, ModerateComment } from "../api/types";
import { commentQuery } from "./commentQueries";
import type { Reason } from "./reasons";

interface Change {
  id: string;
  kind: ModerateComment["kind"];
  /** The server takes abuse when none is given. */
  reason?: Reason;
}

/** Hides, shows or allows a comment. The list shows the state the server answers with, never a hoped-for one. */
export function useModeration() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, kind, reason }: Change) =>
      told(api.POST("/api/comments/{commentId}/actions", { params: { path: { commentId: id } }, body: { kind, reason: reason ?? null } })),
    onSuccess: (changed: Comment) => {
      client.setQueryData(commentQuery(changed.id).queryKey, changed);
      client.setQueriesData<{ items: Comment[] }>({ queryKey: ["comments"] }, (page) =>
        page && { ...page, items: page.items.map((comment) => (comment.id === changed.id ? changed : comment)) });
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ["comments"], refetchType: "none" });
      void client.invalidateQueries({ queryKey: ["today"] });
    },
  });
}
