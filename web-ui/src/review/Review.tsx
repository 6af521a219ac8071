import { Link } from "react-router";
import type { PostView, ReviewItem, Revision } from "../api/types";
import { FrozenDocuments } from "../document/FrozenDocuments";
import { StateMark } from "../post/StateMark";
import { Card } from "../shared/Card";
import { Icon } from "../shared/Icon";
import { Time } from "../shared/Time";
import { Changes } from "./Changes";
import { DecisionBar } from "./DecisionBar";
import { FoundCard } from "./FoundCard";
import { PeopleCard } from "./PeopleCard";
import classes from "./ReviewPage.module.css";
import { RevisionPictures } from "./RevisionPictures";
import { RevisionWords } from "./RevisionWords";
import { UsedBefore } from "./UsedBefore";

interface Props {
  post: PostView;
  revision: Revision;
  queue: ReviewItem[];
}

/** One post a screen: what the public will see first, then what was found and who is in it, the decision at the thumb. */
export function Review({ post, revision, queue }: Props) {
  const place = queue.findIndex((item) => item.postId === post.id);
  const before = queue[place - 1];
  const after = place >= 0 ? queue[place + 1] : queue[0];
  return (
    <>
      <title>Review · Gatepost</title>
      <header className={classes.head}>
        <h1>{place >= 0 ? `To approve · ${place + 1} of ${queue.length}` : "Review"}</h1>
        <span className={classes.turn}>
          <small>
            {revision.submittedBy}, <Time at={revision.submittedAt} />
          </small>
          {before && (
            <Link to={`/review/${before.postId}`} aria-label="Post before">
              <Icon name="back" />
            </Link>
          )}
          {after && place >= 0 && (
            <Link to={`/review/${after.postId}`} aria-label="Next post">
              <Icon name="next" />
            </Link>
          )}
        </span>
      </header>
      <article className={classes.page}>
        <div className={classes.seen}>
          <RevisionPictures revision={revision} bleed drafted={post.state === "WAITING" ? post.draft.pictures : []} />
          <RevisionWords revision={revision} />
          <FrozenDocuments revision={revision} />
        </div>
        <div className={classes.facts}>
          {post.state !== "WAITING" && (
            <p>
              <StateMark state={post.state} />
            </p>
          )}
          {revision.changes.length > 0 && <Changes revision={revision} />}
          <FoundCard revision={revision} deciding />
          <UsedBefore post={post} />
          <PeopleCard revision={revision} />
          <Card>
            <p className={classes.title}>
              Staff call it “{post.title}”. Version {revision.number}. <Link to={`/posts/${post.id}`}>Its whole history</Link>
            </p>
          </Card>
        </div>
      </article>
      <DecisionBar post={post} revision={revision} nextId={after?.postId} />
    </>
  );
}
