import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { EarlierUse, Picture } from "../api/types";

/** Asked anew when a photo came, went or was looked at; nothing else in a draft changes the answer. */
const earlierUsesQuery = (postId: string, pictures: Picture[]) =>
  queryOptions({
    queryKey: ["earlier-uses", postId, ...pictures.map(({ assetId, look }) => `${assetId} ${look.state}`)],
    queryFn: ({ signal }) => told(api.GET("/api/posts/{postId}/earlier-uses", { params: { path: { postId } }, signal })),
    enabled: pictures.some(({ look }) => look.state === "LOOKED"),
    meta: { quiet: true },
  });

/** Where photos like those of a post were published before. */
export const useEarlierUses = (postId: string, pictures: Picture[]): EarlierUse[] => useQuery(earlierUsesQuery(postId, pictures)).data ?? [];
