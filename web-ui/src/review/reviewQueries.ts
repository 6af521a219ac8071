import { queryOptions } from "@tanstack/react-query";
import { api, told } from "../api/client";

export const reviewQuery = queryOptions({
  queryKey: ["review"],
  queryFn: ({ signal }) => told(api.GET("/api/review", { signal })),
});
