import { Link } from "react-router";
import type { PostSummary } from "../api/types";
import { Icon } from "../shared/Icon";
import { Mark } from "../shared/Mark";
import { networkNames } from "../shared/networks";
import { Time } from "../shared/Time";
import classes from "./PostRow.module.css";
import { StateMark } from "./StateMark";
import { isEditable } from "./postStates";

/** One post of a list: what it looks like, where it stands, what it needs. Drafts open where they are written. */
export function PostRow({ post }: { post: PostSummary }) {
  const to = post.state === "DRAFT" || (isEditable(post.state) && post.needs) ? `/posts/${post.id}/edit` : `/posts/${post.id}`;
  return (
    <Link to={to} className={classes.row}>
      {post.pictureUrl ? (
        <img className={classes.thumb} src={post.pictureUrl} alt="" loading="lazy" />
      ) : (
        <span className={classes.thumb}>
          <Icon name="posts" size={28} />
        </span>
      )}
      <div>
        <div className={classes.title}>{post.title || "No title yet"}</div>
        <div className={classes.excerpt}>{post.excerpt || "No words yet."}</div>
        <div className={classes.meta}>
          {post.author} · <Time at={post.updatedAt} />
          {post.networks.length > 0 && ` · ${networkNames(post.networks)}`}
        </div>
      </div>
      <div className={classes.side}>
        <StateMark state={post.state} />
        {post.needs && <Mark tone="ask">{post.needs}</Mark>}
      </div>
    </Link>
  );
}
