import { Button, Menu } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import type { Decide, PostView, Revision } from "../api/types";
import { Icon } from "../shared/Icon";
import { NoteDialog } from "../shared/NoteDialog";
import { approveWords } from "./approveWords";
import { reviewQuery } from "./reviewQueries";
import classes from "./ReviewPage.module.css";
import { useUndo } from "./UndoContext";
import { useDecisions } from "./useDecisions";

interface Props {
  post: PostView;
  revision: Revision;
  nextId?: string;
}

type Kind = Decide["kind"];

/** Approve at the thumb, ask for changes beside it, reject behind a menu; bound to exactly the revision on the screen. */
export function DecisionBar({ post, revision, nextId }: Props) {
  const [asking, setAsking] = useState<Exclude<Kind, "APPROVED">>();
  const { decide, refresh } = useDecisions(post.id);
  const navigate = useNavigate();
  const undo = useUndo();
  const client = useQueryClient();
  const may = (action: PostView["actions"][number]) => post.actions.includes(action);
  if (!may("APPROVE") && !may("REQUEST_CHANGES") && !may("REJECT")) {
    return post.state === "WAITING" ? (
      <div className={classes.bar}>
        <span className={classes.own}>Somebody else decides on this one: nobody approves their own post.</span>
      </div>
    ) : null;
  }

  const send = (kind: Kind, note: string | null) =>
    decide.mutate(
      { revisionId: revision.id, digest: revision.digest, kind, note },
      {
        ...refresh,
        onSuccess: ({ decision }) => {
          if (kind === "APPROVED" && decision?.undoUntil) {
            undo.offer({ postId: post.id, decisionId: decision.id, title: post.title, until: decision.undoUntil });
          }
          setAsking(undefined);
          // Or the queue's door, which still knows this post, would lead back to it.
          client.setQueryData(reviewQuery.queryKey, (queue) => queue && { ...queue, items: queue.items.filter(({ postId }) => postId !== post.id) });
          void navigate(nextId ? `/review/${nextId}` : "/review");
        },
      },
    );

  return (
    <div className={classes.bar}>
      {may("REJECT") && (
        <Menu position="top-start">
          <Menu.Target>
            <button type="button" className={classes.more} aria-label="More decisions">
              <Icon name="more" />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item c="var(--no)" onClick={() => setAsking("REJECTED")}>
              Reject this post
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {may("REQUEST_CHANGES") && (
        <Button variant="default" className={classes.ask} onClick={() => setAsking("CHANGES_REQUESTED")}>
          Ask for changes
        </Button>
      )}
      {may("APPROVE") && (
        <Button className={classes.approve} loading={decide.isPending} onClick={() => send("APPROVED", null)}>
          {approveWords(revision.wantedAt)}
        </Button>
      )}
      <NoteDialog
        key={asking}
        opened={asking !== undefined}
        title={asking === "REJECTED" ? "Reject this post" : "Ask for changes"}
        about={asking === "REJECTED" ? "It cannot be sent again. Its author sees your reason." : "It goes back to its author with your note. What you saw stays in its history."}
        label={asking === "REJECTED" ? "Why?" : "What should change?"}
        action={asking === "REJECTED" ? "Reject this post" : "Send back with this note"}
        danger={asking === "REJECTED"}
        busy={decide.isPending}
        onSend={(note) => asking && send(asking, note)}
        onClose={() => setAsking(undefined)}
      />
    </div>
  );
}
