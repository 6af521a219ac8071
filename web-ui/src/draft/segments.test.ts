import { expect, it } from "vitest";
import type { WordFinding } from "../api/types";
import { segments } from "./segments";

const found = (start: number, end: number, severity: WordFinding["severity"] = "ATTENTION"): WordFinding => ({
  code: "NAME",
  severity,
  start,
  end,
  message: "",
  candidates: [],
  fixes: [],
});
const marked = (text: string, findings: WordFinding[]) =>
  segments(text, findings).map((part) => (part.finding ? `[${part.text}]` : part.text)).join("");

it("underlines exactly what was found", () => {
  expect(marked("Well done Amelia S. and Tom!", [found(24, 27), found(10, 19)])).toBe("Well done [Amelia S.] and [Tom]!");
});
it("shows the more serious of two that overlap", () => {
  const parts = segments("Amelia Shah", [found(0, 6), found(0, 11, "BLOCK")]);
  expect(parts).toHaveLength(1);
  expect(parts[0]?.finding?.severity).toBe("BLOCK");
});
it("ignores places that no longer exist and never loses a letter", () => {
  expect(marked("short", [found(2, 90), found(-1, 3), found(3, 3)])).toBe("short");
  expect(marked("", [found(0, 1)])).toBe("");
  expect(segments("a 👩‍👩‍👧 b", [found(2, 10)]).map((part) => part.text).join("")).toBe("a 👩‍👩‍👧 b");
});
