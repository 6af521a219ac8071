import { Button } from "@mantine/core";
import { Link } from "react-router";
import type { Comment } from "../api/types";
import { useSession } from "../session/useSession";
import { Mark } from "../shared/Mark";
import { networkName } from "../shared/networks";
import { Time } from "../shared/Time";
import { CommentActions } from "./CommentActions";
import classes from "./CommentCard.module.css";
import { CommentText } from "./CommentText";
import { authorLine, commentStatus, verdictLine } from "./commentWords";

interface Props {
  comment: Comment;
  current: boolean;
  onCurrent: () => void;
  onEvidence: () => void;
}

/** A comment to be read: itself large, its reason in a line, its author and its post small. */
export function CommentCard({ comment, current, onCurrent, onEvidence }: Props) {
  const { areas } = useSession();
  const status = commentStatus(comment);
  const verdict = verdictLine(comment);
  return (
    <article id={`comment-${comment.id}`} className={classes.card} data-current={current} tabIndex={-1} onFocus={onCurrent} aria-label={`Comment: ${verdict.words}`}>
      <div className={classes.line}>
        <Mark tone={verdict.tone}>{verdict.words}</Mark>
        <span className={classes.quiet}>
          {networkName(comment.network)} · <Time at={comment.at} />
        </span>
      </div>
      <CommentText comment={comment} className={classes.text} />
      <div className={classes.line}>
        <span className={classes.quiet}>
          <b>{comment.author ?? "Name not given by the network"}</b> · {authorLine(comment)}
          {comment.verdict.escalate && ` · tell the ${comment.verdict.escalate}`}
        </span>
        <span role="status">
          <Mark tone={status.tone}>{status.words}</Mark>
        </span>
      </div>
      {comment.sentence && <p className={classes.quiet}>{comment.sentence}</p>}
      <div className={`${classes.strip} ${classes.quiet}`}>
        under {areas.includes("POSTS") ? <Link to={`/posts/${comment.postId}`}>{comment.postTitle}</Link> : comment.postTitle}
      </div>
      <div className={classes.actions}>
        <CommentActions comment={comment} keys={current} />
        <Button className={classes.last} variant="subtle" px={8} onClick={onEvidence}>
          {comment.evidence ? "Evidence and history" : "History"}
        </Button>
      </div>
    </article>
  );
}
