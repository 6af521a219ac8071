import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, told } from "../api/client";
import { searching } from "../shared/searchWords";

export const auditQuery = ({ q, page }: { q: string; page: number }) =>
  queryOptions({
    queryKey: ["audit", page, q],
    queryFn: ({ signal }) => told(api.GET("/api/audit", { params: { query: { page, size: 50 }, header: searching(q) }, signal })),
    placeholderData: keepPreviousData,
  });

/** Runs only when somebody asks: it reads the whole chain. */
export const verificationQuery = queryOptions({
  queryKey: ["verification"],
  queryFn: ({ signal }) => told(api.GET("/api/audit/verification", { signal })),
  enabled: false,
  gcTime: 0,
});
