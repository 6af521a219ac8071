import { useEffect } from "react";
import { useNavigate } from "react-router";
import { Icon } from "../shared/Icon";
import classes from "./UndoBar.module.css";
import type { Undoable } from "./UndoContext";
import { useCountdown } from "./useCountdown";
import { useDecisions } from "./useDecisions";

/** Offers to take an approval back while nothing has been sent yet. */
export function UndoBar({ undoable, onGone }: { undoable: Undoable; onGone: () => void }) {
  const left = useCountdown(undoable.until);
  const { undo, refresh } = useDecisions(undoable.postId);
  const navigate = useNavigate();
  useEffect(() => {
    if (left === 0) onGone();
  }, [left, onGone]);
  return (
    <div className={classes.bar} role="status">
      <span>“{undoable.title}” is approved.</span>
      <button
        type="button"
        className={classes.undo}
        disabled={undo.isPending}
        onClick={() =>
          undo.mutate(undoable.decisionId, {
            ...refresh,
            onSuccess: () => {
              onGone();
              void navigate(`/review/${undoable.postId}`);
            },
          })
        }
      >
        <Icon name="undo" size={18} />
        Undo <span aria-hidden="true">{left} s</span>
      </button>
    </div>
  );
}
