import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PostView } from "../api/types";
import { postKey } from "./postQueries";

/**
 * A change to one post. The server answers with the whole post, which the page then shows. Changes to the same post
 * go out one after another, so that an older answer never replaces a newer one.
 */
export function usePostChange<Sent>(postId: string, change: (sent: Sent) => Promise<PostView>, quiet = false) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `post-${postId}` },
    mutationFn: async (sent: Sent) => {
      const view = await change(sent);
      await client.cancelQueries({ queryKey: postKey(postId) });
      return view;
    },
    onSuccess: (view) => {
      client.setQueryData(postKey(postId), view);
      void client.invalidateQueries({ queryKey: ["posts"] });
      void client.invalidateQueries({ queryKey: ["today"] });
    },
    meta: { quiet },
  });
}
