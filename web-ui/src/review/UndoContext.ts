import { createContext, use } from "react";

/** A decision that can still be taken back. */
export interface Undoable {
  postId: string;
  decisionId: string;
  title: string;
  until: string;
}

interface Undo {
  offer: (undoable: Undoable) => void;
}

export const UndoContext = createContext<Undo>({ offer: () => undefined });
export const useUndo = () => use(UndoContext);
