import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { CommentFilter } from "../api/types";
import { Fetched } from "../shared/Fetched";
import { FilterTabs } from "../shared/FilterTabs";
import { Loading } from "../shared/Loading";
import { PageHead } from "../shared/PageHead";
import { SearchBox } from "../shared/SearchBox";
import { usePaging } from "../shared/usePaging";
import { CommentList } from "./CommentList";
import { commentsQuery } from "./commentQueries";
import { countLine } from "./commentWords";
import classes from "./CommentsPage.module.css";

const filters: CommentFilter[] = ["needs-you", "hidden", "all"];

export function Component() {
  const { page, q, filter: asked } = usePaging();
  const [search] = useSearchParams();
  const postId = search.get("post") ?? undefined;
  const filter = filters.find((value) => value === asked) ?? "needs-you";
  const comments = useQuery({ ...commentsQuery({ filter, q, page, postId }), placeholderData: keepPreviousData });
  const counts = comments.data?.counts;
  return (
    <>
      <PageHead title="Comments" about={counts && countLine(counts)} />
      <div className={classes.filters}>
        <FilterTabs
          label="Which comments"
          name="filter"
          options={[
            { value: "needs-you", words: "Needs you", count: counts?.needsYou },
            { value: "hidden", words: "Hidden", count: counts?.hidden },
            { value: "all", words: "All" },
          ]}
        />
        <SearchBox label="Search comments" />
      </div>
      {postId && (
        <p className={classes.quiet}>
          Only what was written under <Link to={`/posts/${postId}`}>one post</Link>. <Link to="/comments?filter=all">Read every comment</Link>
        </p>
      )}
      {/* Of the filter before, only the counts stay while this one's comments are on their way. */}
      {comments.isPlaceholderData ? (
        <Loading />
      ) : (
        <Fetched query={comments}>{(found) => <CommentList key={[filter, postId, page, q].join()} found={found} filter={filter} searched={q !== ""} />}</Fetched>
      )}
    </>
  );
}
