import type { Withdrawal } from "../api/types";
import { Icon } from "../shared/Icon";
import { Mark } from "../shared/Mark";
import { networkName } from "../shared/networks";
import { Time } from "../shared/Time";
import classes from "./AffectedPosts.module.css";
import { effectWords, isOut, removalStatus } from "./consentWords";

interface Props {
  posts: Withdrawal["posts"];
  /** Whether it is happening, or only shown beforehand. */
  live: boolean;
}

/** The posts that depend on a consent, each with its picture, its networks and what becomes of it. */
export function AffectedPosts({ posts, live }: Props) {
  return (
    <ul className={classes.list} aria-live={live ? "polite" : undefined} tabIndex={0} aria-label="Posts that depend on this consent">
      {posts.map((post) => (
        <li key={post.postId} className={classes.post}>
          {post.pictureUrl ? (
            <img className={classes.thumb} src={post.pictureUrl} alt="" />
          ) : (
            <span className={classes.thumb}>
              <Icon name="posts" />
            </span>
          )}
          <div>
            <div className={classes.title}>{post.title}</div>
            <div className={classes.quiet}>{effectWords(post)}</div>
            <div className={classes.networks}>
              {post.publications.map((publication) => {
                const { tone, words } = live ? removalStatus(publication) : { tone: "no" as const, words: isOut(publication) ? "comes down" : "will not go out" };
                return (
                  <Mark key={publication.id} tone={tone}>
                    {networkName(publication.network)}: {words}
                  </Mark>
                );
              })}
              {post.publications[0]?.at && <span className={classes.quiet}><Time at={post.publications[0].at} /></span>}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
