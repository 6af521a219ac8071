import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { ConsentScope } from "../api/types";
import { searching } from "../shared/searchWords";
import { scopeKey } from "./consentWords";

/** People whose names begin like this; of one class with all of them. */
export const subjectsQuery = (q: string, group = "") =>
  queryOptions({
    queryKey: ["subjects", group, q],
    queryFn: ({ signal }) => told(api.GET("/api/subjects", { params: { query: { group, limit: group ? 50 : 20 }, header: searching(q) }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    gcTime: 60_000,
  });

export const groupsQuery = queryOptions({
  queryKey: ["subjects", "groups"],
  queryFn: ({ signal }) => told(api.GET("/api/subjects/groups", { signal })),
  staleTime: 300_000,
});

export const consentsQuery = ({ q, ...query }: { group?: string; q: string; page: number }) =>
  queryOptions({
    queryKey: ["consents", query, q],
    queryFn: ({ signal }) => told(api.GET("/api/consents", { params: { query: { ...query, size: 40 }, header: searching(q) }, signal })),
    placeholderData: keepPreviousData,
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ["history", id],
    queryFn: ({ signal }) => told(api.GET("/api/subjects/{subjectId}/consents", { params: { path: { subjectId: id } }, signal })),
  });

/** What a withdrawal would stop and take down, before anybody confirms it. */
export const withdrawalPreviewQuery = (id: string, scopes: ConsentScope[]) =>
  queryOptions({
    queryKey: ["withdrawal", "preview", id, scopes.map(scopeKey)],
    queryFn: ({ signal }) =>
      told(api.GET("/api/subjects/{subjectId}/withdrawal", { params: { path: { subjectId: id }, query: { scopes: scopes.map(scopeKey) } }, signal })),
    staleTime: 0,
  });

/** A withdrawal on its way; asked again every two seconds as well, should a live event be missed. */
export const withdrawalQuery = (withdrawalId: string) =>
  queryOptions({
    queryKey: ["withdrawal", withdrawalId],
    queryFn: ({ signal }) => told(api.GET("/api/withdrawals/{withdrawalId}", { params: { path: { withdrawalId } }, signal })),
    refetchInterval: (query) => (query.state.data?.done ? false : 2_000),
  });
