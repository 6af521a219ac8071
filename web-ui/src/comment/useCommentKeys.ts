import type { Comment } from "../api/types";
import { useLetters } from "../shared/useLetters";
import { useModeration } from "./useModeration";

/** H hides, A allows or shows again, N and B move through the list. */
export function useCommentKeys(comments: Comment[], current: Comment | undefined, onCurrent: (id: string) => void) {
  const moderate = useModeration();
  const act = (...kinds: ("HIDE" | "ALLOW" | "UNHIDE")[]) => {
    const kind = kinds.find((one) => current?.actions.includes(one));
    if (current && kind && !moderate.isPending) moderate.mutate({ id: current.id, kind });
  };
  const move = (by: number) => {
    const at = comments.findIndex(({ id }) => id === current?.id);
    const next = comments[Math.max(0, Math.min(comments.length - 1, at + by))];
    if (!next) return;
    onCurrent(next.id);
    const card = document.getElementById(`comment-${next.id}`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: "nearest" });
  };
  useLetters({ h: () => act("HIDE"), a: () => act("ALLOW", "UNHIDE"), n: () => move(1), b: () => move(-1) });
}
