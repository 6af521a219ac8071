import { useQuery } from "@tanstack/react-query";
import { keepPreviousData } from "@tanstack/react-query";
import { plainLength, weightedLength } from "./length";

/** How long the words are as the network counts; undefined until its rules have loaded. */
export function useLength(text: string, weighted: boolean): number | undefined {
  const { data } = useQuery({
    queryKey: ["length", text],
    queryFn: () => weightedLength(text),
    enabled: weighted,
    staleTime: Infinity,
    gcTime: 5_000,
    networkMode: "always",
    placeholderData: keepPreviousData,
  });
  return weighted ? data : plainLength(text);
}
