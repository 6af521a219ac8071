import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { SchoolDetails } from "../api/types";

export const schoolDetailsQuery = queryOptions({
  queryKey: ["school-details"],
  queryFn: ({ signal }) => told(api.GET("/api/settings/details", { signal })),
});

/** Puts what the page holds in the place of what stood there; words read otherwise then. */
export function useSetDetails() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SchoolDetails) => told(api.PUT("/api/settings/details", { body })),
    onSuccess: (details) => {
      client.setQueryData(schoolDetailsQuery.queryKey, details);
      void client.invalidateQueries({ queryKey: ["words"] });
    },
    meta: { quiet: true },
  });
}

/** One thing a line; lines with nothing on them are left out. */
export const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
