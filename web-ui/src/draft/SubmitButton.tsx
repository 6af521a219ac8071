import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { use, useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { api, told } from "../api/client";
import { asProblem } from "../api/problem";
import type { Issue, PostView } from "../api/types";
import { postKey } from "../post/postQueries";
import { usePostChange } from "../post/usePostChange";
import { plural } from "../shared/plural";
import classes from "./BeforeItGoes.module.css";
import { BeforeSending } from "./beforeSending";
import { obstacle, onlyWaits, toDo } from "./obstacles";
import type { OpenDraft } from "./useAutosave";

interface Props {
  post: PostView;
  draft: OpenDraft;
  uploads: { state: string }[];
  onGo: (issue: Issue) => void;
}

/**
 * The one button: says what stands in the way and goes there, or sends the post to the Headteacher. What was typed
 * in the last second is saved and checked first; the press counts for as long as only that is waited for.
 */
export function SubmitButton({ post, draft, uploads, onGo }: Props) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const saves = use(BeforeSending);
  const submit = usePostChange(post.id, async () => {
    const version = client.getQueryData<PostView>(postKey(post.id))?.draft.version ?? post.draft.version;
    return told(api.POST("/api/posts/{postId}/submissions", { params: { path: { postId: post.id } }, body: { version } }));
  });
  const inTheWay = obstacle(post.readiness.issues, post.draft.pictures);

  const [pressed, setPressed] = useState(false);
  const waits = onlyWaits(post.readiness.issues);

  const send = async () => {
    setPressed(false);
    try {
      await Promise.all([draft.flush(), ...[...saves].map((save) => save())]);
      if (onlyWaits(client.getQueryData<PostView>(postKey(post.id))?.readiness.issues ?? [])) {
        setPressed(true);
        return;
      }
      await submit.mutateAsync(undefined);
      await navigate(`/posts/${post.id}`);
    } catch (thrown) {
      const [issue] = toDo(asProblem(thrown).issues);
      await client.invalidateQueries({ queryKey: postKey(post.id) });
      if (issue) onGo(issue);
    }
  };

  const incomplete = uploads.length > 0;
  useEffect(() => {
    if (pressed && incomplete) setPressed(false);
    else if (pressed && !waits) void send();
    // The press is the reason; what it calls is made anew each time.
  }, [pressed, waits, incomplete]);

  if (incomplete) {
    const failed = uploads.filter(({ state }) => state === "failed").length;
    return (
      <Button fullWidth className={classes.go} onClick={() => document.getElementById("uploads")?.focus()}>
        {failed > 0 ? `${plural(failed, "file")} could not be sent` : `Sending ${plural(uploads.length, "file")}`}
      </Button>
    );
  }

  if (inTheWay && !(pressed && waits)) {
    return (
      <Button fullWidth className={classes.go} onClick={() => onGo(inTheWay.issue)}>
        {inTheWay.label}
        {inTheWay.left > 1 && <span className={classes.left}>· {plural(inTheWay.left, "thing")} left</span>}
      </Button>
    );
  }
  return (
    <Button fullWidth disabled={draft.phase === "conflict"} loading={submit.isPending || pressed} onClick={() => void send()}>
      Send to the Headteacher
    </Button>
  );
}
