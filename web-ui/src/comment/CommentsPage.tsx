import { useQuery } from "@tanstack/react-query";
import type { CommentFilter } from "../api/types";
import { Fetched } from "../shared/Fetched";
import { FilterTabs } from "../shared/FilterTabs";
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
  const filter = filters.find((value) => value === asked) ?? "needs-you";
  const comments = useQuery(commentsQuery({ filter, q, page }));
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
      <Fetched query={comments}>{(found) => <CommentList key={filter + q + page} found={found} filter={filter} searched={q !== ""} />}</Fetched>
    </>
  );
}
