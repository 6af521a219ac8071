import type { PostState } from "../api/types";
import type { Tone } from "../shared/tone";

const states: Record<PostState, [Tone, string]> = {
  DRAFT: ["idle", "Draft"],
  DISCARDED: ["idle", "Discarded"],
  PREPARING: ["wait", "Being prepared"],
  WAITING: ["wait", "With the Headteacher"],
  CHANGES_REQUESTED: ["ask", "Changes asked for"],
  REJECTED: ["no", "Rejected"],
  APPROVED: ["ok", "Approved"],
  PUBLISHED: ["ok", "Published"],
  STOPPED: ["no", "Stopped"],
  REMOVED: ["no", "Removed"],
};

export const postState = (state: PostState): { tone: Tone; words: string } => ({ tone: states[state][0], words: states[state][1] });

/** Whether a post is still in its author's hands. */
export const isEditable = (state: PostState): boolean => state === "DRAFT" || state === "CHANGES_REQUESTED" || state === "STOPPED";
