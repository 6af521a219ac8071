import { useHotkeys } from "@mantine/hooks";
import type { Comment } from "../api/types";
import { useModeration } from "./useModeration";

/** H hides, A allows or shows again, N and B move through the list. */
export function useCommentKeys(comments: Comment[], current: Comment | undefined, onCurrent: (id: string) => void) {
  const moderate = useModeration();
  const may = (action: Comment["actions"][number]) => current?.actions.includes(action) ?? false;
  const move = (by: number) => {
    const at = comments.findIndex(({ id }) => id === current?.id);
    const next = comments[Math.max(0, Math.min(comments.length - 1, at + by))];
    if (!next) return;
    onCurrent(next.id);
    const card = document.getElementById(`comment-${next.id}`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: "nearest" });
  };
  useHotkeys([
    ["H", () => current && may("HIDE") && moderate.mutate({ id: current.id, kind: "HIDE" })],
    ["A", () => {
      if (!current) return;
      if (may("ALLOW")) moderate.mutate({ id: current.id, kind: "ALLOW" });
      else if (may("UNHIDE")) moderate.mutate({ id: current.id, kind: "UNHIDE" });
    }],
    ["N", () => move(1)],
    ["B", () => move(-1)],
  ]);
}
