import { useQuery } from "@tanstack/react-query";
import type { PostFilter } from "../api/types";
import { Empty } from "../shared/Empty";
import { Fetched } from "../shared/Fetched";
import { FilterTabs } from "../shared/FilterTabs";
import { PageHead } from "../shared/PageHead";
import { Pager } from "../shared/Pager";
import { SearchBox } from "../shared/SearchBox";
import { usePaging } from "../shared/usePaging";
import { NewPostButton } from "./NewPostButton";
import { postsQuery } from "./postQueries";
import { PostRow } from "./PostRow";
import classes from "./PostsPage.module.css";

const filters: { value: PostFilter; words: string }[] = [
  { value: "all", words: "All" },
  { value: "mine", words: "Mine" },
  { value: "drafts", words: "Drafts" },
  { value: "waiting", words: "Waiting" },
  { value: "scheduled", words: "Scheduled" },
  { value: "published", words: "Published" },
  { value: "stopped", words: "Stopped" },
  { value: "removed", words: "Removed" },
  { value: "discarded", words: "Discarded" },
];

export function Component() {
  const { page, q, filter: asked } = usePaging();
  const filter = filters.find(({ value }) => value === asked)?.value ?? "all";
  const posts = useQuery(postsQuery({ filter, q, page }));
  return (
    <>
      <PageHead title="Posts" about="Everything the school has written, from draft to removed.">
        <NewPostButton />
      </PageHead>
      <div className={classes.filters}>
        <FilterTabs label="Which posts" name="filter" options={filters} />
        <SearchBox label="Search posts" />
      </div>
      <Fetched query={posts}>
        {({ items, size, total }) =>
          total === 0 ? (
            <Empty icon="posts" title={q ? "No post has these words" : filter === "all" ? "No posts yet" : "Nothing here"} action={<NewPostButton />}>
              {q ? "Try fewer words, or another filter." : "A post starts as a draft that only staff see. It goes out after the Headteacher has approved it."}
            </Empty>
          ) : (
            <>
              <ul className={classes.list}>
                {items.map((post) => (
                  <li key={post.id}>
                    <PostRow post={post} />
                  </li>
                ))}
              </ul>
              <Pager page={page} size={size} total={total} of="posts" />
            </>
          )
        }
      </Fetched>
    </>
  );
}
