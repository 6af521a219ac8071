import type { Revision } from "../api/types";
import { Mark } from "../shared/Mark";
import { NetworkTag } from "../shared/NetworkTag";
import { when } from "../shared/time";
import classes from "./RevisionWords.module.css";

/** The words per network, a thread post by post; said once where they are the same. */
export function RevisionWords({ revision, waiting = true }: { revision: Revision; /** Whether it has yet to go out. */ waiting?: boolean }) {
  const said = (target: Revision["targets"][number]) => JSON.stringify(target.posts);
  const texts = [...new Set(revision.targets.map(said))];
  return (
    <div>
      {texts.map((text) => {
        const targets = revision.targets.filter((target) => said(target) === text);
        const posts = targets[0]?.posts ?? [];
        return (
          <div key={text} className={classes.target}>
            {posts.length > 1 ? (
              <ol className={classes.thread} aria-label={`A thread of ${posts.length} posts`}>
                {posts.map((post) => (
                  <li key={post} className={classes.words}>
                    {post}
                  </li>
                ))}
              </ol>
            ) : (
              <p className={classes.words}>{posts[0] || "No words, only the photo."}</p>
            )}
            <div className={classes.tags}>
              {targets.map((target) => (
                <NetworkTag key={target.accountId} network={target.network} />
              ))}
              {waiting && text === texts[0] && <Mark tone="wait">{revision.wantedAt ? when(revision.wantedAt) : "as soon as approved"}</Mark>}
            </div>
          </div>
        );
      })}
    </div>
  );
}
