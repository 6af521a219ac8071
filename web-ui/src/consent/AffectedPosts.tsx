import type { Withdrawal } from "../api/types";
import { Icon } from "../shared/Icon";
import { Mark } from "../shared/Mark";
import { networkName } from "../shared/networks";
import { Time } from "../shared/Time";
import classes from "./AffectedPosts.module.css";
import { effectWords, removalStatus } from "./consentWords";

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
                const { tone, words } = live ? removalStatus(publication) : { tone: "no" as const, words: post.effect === "TAKEN_DOWN" ? "comes down" : "will not go out" };
                return (
                  <Mark key={publication.network} tone={tone}>
                    {networkName(publication.network)}: {words}
                  </Mark>
                );
              })}
              {post.publications.map(({ at, network }) => at && <span key={network} className={classes.quiet}><Time at={at} /></span>)[0]}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
