import { useMemo, useState } from "react";
import { Outlet } from "react-router";
import { UndoBar } from "./UndoBar";
import { UndoContext, type Undoable } from "./UndoContext";

/** Around the queue: the offer to undo stays while the next post is already there. */
export function Component() {
  const [undoable, setUndoable] = useState<Undoable>();
  const undo = useMemo(() => ({ offer: setUndoable }), []);
  return (
    <UndoContext value={undo}>
      <Outlet />
      {undoable && <UndoBar key={undoable.decisionId} undoable={undoable} onGone={() => setUndoable(undefined)} />}
    </UndoContext>
  );
}
