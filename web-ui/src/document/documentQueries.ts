import { queryOptions } from "@tanstack/react-query";
import { api, told } from "../api/client";

/** What was read in a document; a document's bytes, and so its words, never change. */
export const pagesQuery = (documentId: string) =>
  queryOptions({
    queryKey: ["document", documentId],
    queryFn: ({ signal }) => told(api.GET("/api/documents/{documentId}/pages", { params: { path: { documentId } }, signal })),
    staleTime: Infinity,
    gcTime: 60_000,
  });
