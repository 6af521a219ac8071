import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, Navigate } from "react-router";
import { Empty } from "../shared/Empty";
import { Fetched } from "../shared/Fetched";
import { PageHead } from "../shared/PageHead";
import { reviewQuery } from "./reviewQueries";

/** The queue's door: straight to the oldest post, or the good news that there is none. */
export function Component() {
  const queue = useQuery(reviewQuery);
  return (
    <Fetched query={queue}>
      {({ items: [oldest] }) =>
        oldest ? (
          <Navigate to={`/review/${oldest.postId}`} replace />
        ) : (
          <>
            <PageHead title="Review" />
            <Empty icon="check" title="Nothing waits for you" action={<Button component={Link} to="/posts?filter=scheduled" variant="default">See what is scheduled</Button>}>
              Posts appear here, oldest first, as soon as somebody sends one to you.
            </Empty>
          </>
        )
      }
    </Fetched>
  );
}
