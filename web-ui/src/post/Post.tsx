import type { PostView } from "../api/types";
import { PostComments } from "../comment/PostComments";
import { FrozenDocuments } from "../document/FrozenDocuments";
import { FoundCard } from "../review/FoundCard";
import { PeopleCard } from "../review/PeopleCard";
import { RevisionPictures } from "../review/RevisionPictures";
import { RevisionWords } from "../review/RevisionWords";
import { PublicationRow } from "../publication/PublicationRow";
import { Card } from "../shared/Card";
import { Mark } from "../shared/Mark";
import { PageHead } from "../shared/PageHead";
import { Time } from "../shared/Time";
import { PostActions } from "./PostActions";
import classes from "./PostPage.module.css";
import { StateMark } from "./StateMark";
import { Timeline } from "./Timeline";

/** One post from draft to removal: what it is, where it stands on each network, and who did what when. */
export function Post({ post }: { post: PostView }) {
  const { revision, publications, note, state } = post;
  return (
    <>
      <PageHead
        title={post.title || "A post without a title"}
        tab="Post"
        about={
          <>
            {post.author.name}, begun <Time at={post.createdAt} />
          </>
        }
      >
        <span className={classes.pair} role="status">
          <StateMark state={state} />
        </span>
        <PostActions post={post} />
      </PageHead>
      <div className={classes.page}>
        <div className={classes.column}>
          {note && (
            <div className={`${classes.note} ${state === "CHANGES_REQUESTED" ? "" : classes.stop}`}>
              <span>
                <Mark tone={state === "CHANGES_REQUESTED" ? "ask" : "no"}>{state === "CHANGES_REQUESTED" ? "The Headteacher asks" : "Why"}</Mark>
              </span>
              <p>{note}</p>
            </div>
          )}
          {revision ? (
            <Card>
              <RevisionPictures revision={revision} />
              <div style={{ marginTop: revision.pictures.length > 0 ? 16 : 0 }}>
                <RevisionWords revision={revision} waiting={publications.length === 0} />
              </div>
            </Card>
          ) : (
            <Card>
              <p className={classes.draft}>{post.draft.text || <span className={classes.quiet}>No words yet.</span>}</p>
            </Card>
          )}
          {revision && <FrozenDocuments revision={revision} />}
          {publications.length > 0 && <PostComments postId={post.id} />}
        </div>
        <div className={classes.column}>
          {publications.length > 0 && (
            <Card title="On the networks">
              <ul aria-live="polite">
                {publications.map((publication) => (
                  <PublicationRow key={publication.id} postId={post.id} publication={publication} mayResolve={post.actions.includes("RESOLVE_UNKNOWN")} />
                ))}
              </ul>
            </Card>
          )}
          <Timeline entries={post.timeline} />
          {revision && <FoundCard revision={revision} />}
          {revision && <PeopleCard revision={revision} />}
        </div>
      </div>
    </>
  );
}
