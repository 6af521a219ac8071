import { useQuery } from "@tanstack/react-query";
import { commentsQuery } from "../comment/commentQueries";
import { subjectsQuery } from "../consent/consentQueries";
import { postsQuery } from "../post/postQueries";
import { useSession } from "../session/useSession";
import { plural } from "../shared/plural";

const most = 5;

/** One thing found, and where it is opened. */
export interface Found {
  key: string;
  words: string;
  about: string;
  to: string;
}

/** Everything this person may see that holds the words; the server searches. */
export function useFound(words: string) {
  const { areas } = useSession();
  const asked = words !== "";
  const posts = useQuery({ ...postsQuery({ filter: "all", q: words, page: 0 }), enabled: asked && areas.includes("POSTS") });
  const people = useQuery({ ...subjectsQuery(words), enabled: asked && areas.includes("CONSENT") });
  const comments = useQuery({ ...commentsQuery({ filter: "all", q: words, page: 0 }), enabled: asked && areas.includes("COMMENTS") });
  const written: Found[] = (posts.data?.items ?? []).slice(0, most).map((post) => ({
    key: post.id, words: post.title || "A post without a title", about: post.excerpt || "No words yet", to: `/posts/${post.id}`,
  }));
  const known: Found[] = (people.data ?? []).slice(0, most).map((person) => ({
    key: person.id, words: person.name, about: person.group || "Staff", to: `/consent/${person.id}`,
  }));
  const said = comments.data?.total ?? 0;
  const heard: Found[] = said === 0 ? [] : [{ key: "comments", words: plural(said, "comment"), about: "with these words", to: "/comments?filter=all" }];
  const queries = [posts, people, comments];
  return {
    groups: [
      { of: "Posts", found: written },
      { of: "People", found: known },
      { of: "Comments", found: heard },
    ].filter(({ found }) => asked && found.length > 0),
    looking: queries.some((query) => query.isFetching),
    failed: queries.some((query) => query.isError),
  };
}
