import type { Comment, CommentPage } from "../api/types";
import type { Told } from "../picture/faceWords";
import { networkName } from "../shared/networks";

/** Where a comment truly stands, as the server knows it. */
export function commentStatus({ state, network, allowed }: Comment): Told {
  const place = networkName(network);
  switch (state) {
    case "HIDING":
      return { tone: "wait", words: `Being hidden on ${place}` };
    case "HIDDEN":
      return { tone: "no", words: `Hidden on ${place}` };
    case "SHOWING":
      return { tone: "wait", words: `Being shown again on ${place}` };
    case "HIDE_FAILED":
      return { tone: "ask", words: "Could not be hidden" };
    case "GONE":
      return { tone: "idle", words: "Gone from the network" };
    case "VISIBLE":
      return allowed ? { tone: "ok", words: "Allowed" } : { tone: "idle", words: "Everyone can see it" };
  }
}

/** How many stand where, in a line: "1 needs you · 2 hidden · 4 in all". */
export const countLine = ({ needsYou, hidden, all }: CommentPage["counts"]): string =>
  `${needsYou === 1 ? "1 needs" : `${needsYou} need`} you · ${hidden} hidden · ${all.toLocaleString("en-GB")} in all`;

const deeds: Record<Comment["actions"][number], string> = { HIDE: "Hidden", UNHIDE: "Shown again", ALLOW: "Left as it is" };
export const deedWord = (deed: Comment["actions"][number]): string => deeds[deed];

/** Why it needs a look, in one line. */
export function verdictLine({ verdict }: Comment): Told {
  const tone = verdict.action === "HIDE" ? "no" : verdict.action === "REVIEW" ? "ask" : "ok";
  return { tone, words: verdict.reasons[0] ?? (verdict.action === "ALLOW" ? "Nothing found" : "Needs your eye") };
}

/** Words that hurt stay behind a tap until somebody means to read them. */
export const behindATap = ({ verdict, state }: Comment): boolean => verdict.action === "HIDE" || state === "HIDDEN";

/** What is known about the author here, in a few words. */
export function authorLine({ authorHistory: { total, hidden } }: Comment): string {
  if (total <= 1) return "first comment here";
  return `${total} comments here${hidden > 0 ? `, ${hidden} hidden` : ""}`;
}
