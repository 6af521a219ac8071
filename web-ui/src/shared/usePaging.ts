import { useSearchParams } from "react-router";
import { useSearchWords } from "./searchWords";

/** Which part of a list is shown: what the address says, and the words searched for. */
export function usePaging() {
  const [search] = useSearchParams();
  const page = Math.max(0, Math.trunc(Number(search.get("page") ?? 0)) || 0);
  return { page, q: useSearchWords(), filter: search.get("filter") ?? undefined, group: search.get("group") ?? undefined };
}
