import type { Comment } from "../api/types";
import { Mark } from "../shared/Mark";
import { networkName } from "../shared/networks";
import { Time } from "../shared/Time";
import { CommentActions } from "./CommentActions";
import { CommentText } from "./CommentText";
import { commentStatus, verdictLine } from "./commentWords";
import classes from "./PostComments.module.css";

/** A comment in short, below its post. */
export function CommentLine({ comment }: { comment: Comment }) {
  const status = commentStatus(comment);
  const verdict = verdictLine(comment);
  return (
    <li className={classes.line}>
      <CommentText comment={comment} className={classes.text} />
      <div className={classes.facts}>
        <span className={classes.quiet}>
          {comment.author ?? "Name not given"} · {networkName(comment.network)} · <Time at={comment.at} />
        </span>
        <span role="status">
          <Mark tone={status.tone}>{status.words}</Mark>
        </span>
      </div>
      {comment.actions.length > 0 && verdict.tone !== "ok" && (
        <p>
          <Mark tone={verdict.tone}>{verdict.words}</Mark>
        </p>
      )}
      {comment.actions.length > 0 && (
        <div className={classes.actions}>
          <CommentActions comment={comment} keys={false} />
        </div>
      )}
    </li>
  );
}
