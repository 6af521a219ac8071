import { Button } from "@mantine/core";
import type { Decision } from "../api/types";
import { useCountdown } from "./useCountdown";
import { useDecisions } from "./useDecisions";

/** Takes an approval back while its grace period runs. */
export function UndoDecision({ postId, decision }: { postId: string; decision: Decision }) {
  const left = useCountdown(decision.undoUntil);
  const { undo, refresh } = useDecisions(postId);
  if (left === 0) return null;
  return (
    <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(decision.id, refresh)}>
      Undo the approval · {left} s
    </Button>
  );
}
