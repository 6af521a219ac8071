import { queryOptions } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { CommentFilter } from "../api/types";
import { searching } from "../shared/searchWords";

export const commentsQuery = ({ q, ...query }: { filter: CommentFilter; q: string; page: number; postId?: string }) =>
  queryOptions({
    queryKey: ["comments", query, q],
    queryFn: ({ signal }) => told(api.GET("/api/comments", { params: { query: { ...query, size: 20 }, header: searching(q) }, signal })),
  });

export const commentQuery = (id: string) =>
  queryOptions({
    queryKey: ["comment", id],
    queryFn: ({ signal }) => told(api.GET("/api/comments/{commentId}", { params: { path: { commentId: id } }, signal })),
  });

export const evidenceQuery = (id: string) =>
  queryOptions({
    queryKey: ["evidence", id],
    queryFn: ({ signal }) => told(api.GET("/api/comments/{commentId}/evidence", { params: { path: { commentId: id } }, signal })),
  });
