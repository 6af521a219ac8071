import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { PostFilter } from "../api/types";
import { searching } from "../shared/searchWords";

export const postKey = (id: string) => ["post", id] as const;

export const postQuery = (id: string) =>
  queryOptions({
    queryKey: postKey(id),
    queryFn: ({ signal }) => told(api.GET("/api/posts/{postId}", { params: { path: { postId: id } }, signal })),
  });

export const postsQuery = ({ q, ...query }: { filter: PostFilter; q: string; page: number }) =>
  queryOptions({
    queryKey: ["posts", query, q],
    queryFn: ({ signal }) => told(api.GET("/api/posts", { params: { query: { ...query, size: 20 }, header: searching(q) }, signal })),
    placeholderData: keepPreviousData,
  });

export const accountsQuery = queryOptions({
  queryKey: ["accounts"],
  queryFn: ({ signal }) => told(api.GET("/api/accounts", { signal })),
  staleTime: 60_000,
});

export const todayQuery = queryOptions({
  queryKey: ["today"],
  queryFn: ({ signal }) => told(api.GET("/api/today", { signal })),
});
