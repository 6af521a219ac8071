import { Button } from "@mantine/core";
import { api, told } from "../api/client";
import type { PostView } from "../api/types";
import { usePostChange } from "../post/usePostChange";
import { isHeld } from "./obstacles";

/** Offers another try where a check crashed, was late or could not decide. */
export function CheckAgain({ post }: { post: PostView }) {
  const again = usePostChange(post.id, () => told(api.POST("/api/posts/{postId}/checks", { params: { path: { postId: post.id } } })));
  if (!post.actions.includes("CHECK_AGAIN") || (!isHeld(post.readiness.issues) && !post.draft.attachments.some(({ state }) => state === "FAILED"))) return null;
  return (
    <Button variant="default" mt="sm" fullWidth loading={again.isPending} onClick={() => again.mutate(undefined)}>
      Check again
    </Button>
  );
}
