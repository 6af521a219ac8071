import { expect, it } from "vitest";
import type { Comment } from "../api/types";
import { authorLine, behindATap, commentStatus, countLine, verdictLine } from "./commentWords";

const comment = (part: object) =>
  ({ state: "VISIBLE", network: "X", allowed: false, verdict: { action: "REVIEW", reasons: [], labels: [] }, authorHistory: { total: 1, hidden: 0 }, ...part }) as unknown as Comment;

it("says that a comment is hidden only when the server does", () => {
  expect(commentStatus(comment({ state: "HIDING" })).words).toBe("Being hidden on X");
  expect(commentStatus(comment({ state: "HIDE_FAILED" })).tone).toBe("ask");
  expect(commentStatus(comment({ state: "HIDDEN" })).words).toBe("Hidden on X");
});
it("keeps what should be hidden behind a tap", () => {
  expect(behindATap(comment({ verdict: { action: "HIDE", reasons: ["Insult"], labels: [] } }))).toBe(true);
  expect(behindATap(comment({}))).toBe(false);
});
it("has a line for every verdict", () => {
  expect(verdictLine(comment({})).words).toBe("Needs your eye");
  expect(authorLine(comment({ authorHistory: { total: 4, hidden: 2 } }))).toBe("4 comments here, 2 hidden");
});
it("counts as people do", () => {
  expect(countLine({ needsYou: 1, hidden: 2, all: 1400 })).toBe("1 needs you · 2 hidden · 1,400 in all");
});
