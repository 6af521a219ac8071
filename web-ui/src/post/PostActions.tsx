import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { api, told } from "../api/client";
import type { PostAction, PostView } from "../api/types";
import { TakeDownDialog } from "../publication/TakeDownDialog";
import { UndoDecision } from "../review/UndoDecision";
import { usePostChange } from "./usePostChange";

/** What this person may do with this post now; the server made the list. */
export function PostActions({ post }: { post: PostView }) {
  const [takingDown, setTakingDown] = useState(false);
  const path = { postId: post.id };
  const may = (action: PostAction) => post.actions.includes(action);
  const takeBack = usePostChange(post.id, () => told(api.DELETE("/api/posts/{postId}/submissions/current", { params: { path } })));
  const restore = usePostChange(post.id, () => told(api.POST("/api/posts/{postId}/restorations", { params: { path } })));
  const again = usePostChange(post.id, () => told(api.POST("/api/posts/{postId}/checks", { params: { path } })));
  return (
    <>
      {may("APPROVE") && <Button component={Link} to={`/review/${post.id}`}>Review it</Button>}
      {may("EDIT") && <Button component={Link} to={`/posts/${post.id}/edit`}>Go on writing</Button>}
      {may("RESTORE") && <Button loading={restore.isPending} onClick={() => restore.mutate(undefined)}>Take it up again</Button>}
      {may("TAKE_BACK") && <Button variant="default" loading={takeBack.isPending} onClick={() => takeBack.mutate(undefined)}>Take back to draft</Button>}
      {may("CHECK_AGAIN") && <Button variant="default" loading={again.isPending} onClick={() => again.mutate(undefined)}>Check again</Button>}
      {may("UNDO") && post.decision && <UndoDecision postId={post.id} decision={post.decision} />}
      {may("TAKE_DOWN") && <Button variant="default" c="var(--no)" onClick={() => setTakingDown(true)}>Take down</Button>}
      {takingDown && <TakeDownDialog post={post} opened onClose={() => setTakingDown(false)} />}
    </>
  );
}
