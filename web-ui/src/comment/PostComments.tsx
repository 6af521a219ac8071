import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useSession } from "../session/useSession";
import { Card } from "../shared/Card";
import { Fetched } from "../shared/Fetched";
import { commentsQuery } from "./commentQueries";
import { CommentLine } from "./CommentLine";
import { countLine } from "./commentWords";
import classes from "./PostComments.module.css";

/** What was written under one post, newest first, for those who read comments. */
export function PostComments({ postId }: { postId: string }) {
  const reads = useSession().areas.includes("COMMENTS");
  const comments = useQuery({ ...commentsQuery({ filter: "all", q: "", page: 0, postId }), enabled: reads });
  if (!reads) return null;
  return (
    <Card title="Comments">
      <Fetched query={comments}>
        {({ items, total, counts }) => (
          <>
            <p className={classes.quiet}>
              {total === 0 ? "Nobody has written under this post yet." : countLine(counts)}
            </p>
            <ul>
              {items.map((comment) => (
                <CommentLine key={comment.id} comment={comment} />
              ))}
            </ul>
            {total > items.length && <Link to={`/comments?filter=all&post=${postId}`}>Read all {total}</Link>}
          </>
        )}
      </Fetched>
    </Card>
  );
}
