import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { WordFinding } from "../api/types";

const none: WordFinding[] = [];

/**
 * What was found in the words as typed; a newer text cancels the question about an older one.
 * @param links what the check of the saved draft learnt about links, after which the same words are asked about again
 */
export function useWordScan(text: string, withPictures: boolean, links: string) {
  const [asked] = useDebouncedValue(text, 300);
  const scan = useQuery({
    queryKey: ["words", asked, withPictures, links],
    queryFn: ({ signal }) => told(api.POST("/api/words/scan", { body: { text: asked, withPictures }, signal })),
    enabled: asked.trim() !== "",
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  });
  const current = asked === text && asked.trim() !== "" && !scan.isPlaceholderData;
  return { findings: current ? (scan.data?.findings ?? none) : none, failed: scan.isError };
}
