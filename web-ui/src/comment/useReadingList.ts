import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import type { Comment } from "../api/types";
import { commentQuery } from "./commentQueries";

/**
 * The comments of a page, with those that stood in it before and left it while being read: whoever hides one
 * sees what becomes of it, and nothing moves away under their hand.
 */
export function useReadingList(items: Comment[]): Comment[] {
  const [seen, setSeen] = useState<string[]>([]);
  const unseen = items.map(({ id }) => id).filter((id) => !seen.includes(id));
  if (unseen.length > 0) setSeen([...seen, ...unseen]);
  const left = seen.filter((id) => !items.some((comment) => comment.id === id));
  const latest = useQueries({ queries: left.map(commentQuery) });
  return [...items, ...latest.flatMap(({ data }) => data ?? [])].sort((a, b) => b.at.localeCompare(a.at));
}
