import { expect, test } from "vitest";
import type { Finding, WordFinding } from "../api/types";
import { alike, checked, inWords } from "./findings";

const finding = (id: string, part: Finding["where"]["part"], start: number, rest: Partial<Finding> = {}): Finding => ({
  id,
  code: "EMAIL",
  severity: "ATTENTION",
  where: { part, network: part === "VARIANT" ? "X" : null, pictureId: null, start, end: start + 3, box: null, attachmentId: null, page: null },
  message: "",
  candidates: [],
  settlement: "OPEN",
  reason: null,
  reasonBy: null,
  answerable: true,
  ...rest,
});
const typed: WordFinding = { code: "EMAIL", severity: "ATTENTION", start: 4, end: 7, message: "", candidates: [], fixes: [] };

test("a field is told of its own findings only", () => {
  const all = [finding("a", "TEXT", 1), finding("b", "VARIANT", 1), finding("c", "ATTACHMENT", 1)];
  expect(inWords(all).map(({ id }) => id)).toEqual(["a"]);
  expect(inWords(all, "X").map(({ id }) => id)).toEqual(["b"]);
});

test("a finding while typing is known by its kind and place", () => {
  expect(checked(typed, [finding("a", "TEXT", 1), finding("b", "TEXT", 4)])?.id).toBe("b");
  expect(checked(typed, [finding("a", "TEXT", 4, { code: "PHONE" })])).toBeUndefined();
});

test("one reason may settle those of a kind that still ask", () => {
  const open = finding("a", "ATTACHMENT", 1);
  expect(alike(open, [open, finding("b", "ATTACHMENT", 9, { settlement: "KEPT" }), finding("c", "ATTACHMENT", 5)]).map(({ id }) => id)).toEqual(["a", "c"]);
});
