import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "react-router";
import { postQuery } from "../post/postQueries";
import { Fetched } from "../shared/Fetched";
import { Review } from "./Review";
import { reviewQuery } from "./reviewQueries";

export function Component() {
  const { postId = "" } = useParams();
  const post = useQuery(postQuery(postId));
  const queue = useQuery(reviewQuery);
  return (
    <Fetched query={post}>
      {(view) =>
        view.revision ? (
          <Review key={view.id} post={view} revision={view.revision} queue={queue.data?.items ?? []} />
        ) : (
          <Navigate to={`/posts/${view.id}`} replace />
        )
      }
    </Fetched>
  );
}
