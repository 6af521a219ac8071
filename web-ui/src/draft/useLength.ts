import { useQuery } from "@tanstack/react-query";
import { keepPreviousData } from "@tanstack/react-query";
import type { Account } from "../api/types";
import { linksShortLength, plainLength, weightedLength } from "./length";

type Rule = Account["limits"]["rule"];

/** How long the words are as the network counts; undefined until its rules have loaded. */
export function useLength(text: string, rule: Rule): number | undefined {
  const { data } = useQuery({
    queryKey: ["length", text],
    queryFn: () => weightedLength(text),
    enabled: rule === "WEIGHED",
    staleTime: Infinity,
    gcTime: 5_000,
    networkMode: "always",
    placeholderData: keepPreviousData,
  });
  switch (rule) {
    case "WEIGHED":
      return data;
    case "LINKS_COUNT_23":
      return linksShortLength(text);
    case "CHARACTERS":
      return plainLength(text);
  }
}
