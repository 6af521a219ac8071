import { useState } from "react";
import type { Comment } from "../api/types";
import { Icon } from "../shared/Icon";
import classes from "./CommentCard.module.css";
import { behindATap } from "./commentWords";

/** What a comment says; words that hurt stay behind a tap. */
export function CommentText({ comment, className }: { comment: Comment; className?: string }) {
  const [shown, setShown] = useState(false);
  if (behindATap(comment) && !shown) {
    return (
      <button type="button" className={classes.hidden} onClick={() => setShown(true)}>
        <Icon name="eye" /> Show what it says
      </button>
    );
  }
  return (
    <blockquote className={className} style={{ margin: 0 }}>
      “{comment.text}”
    </blockquote>
  );
}
