import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "react-router";
import { accountsQuery, postQuery } from "../post/postQueries";
import { Fetched } from "../shared/Fetched";
import { Compose } from "./Compose";

export function Component() {
  const { postId = "" } = useParams();
  const post = useQuery(postQuery(postId));
  const accounts = useQuery(accountsQuery);
  return (
    <Fetched query={accounts}>
      {(known) => (
        <Fetched query={post}>
          {(view) =>
            view.actions.includes("EDIT") ? <Compose key={view.id} post={view} accounts={known} /> : <Navigate to={`/posts/${view.id}`} replace />
          }
        </Fetched>
      )}
    </Fetched>
  );
}
