import { expect, test } from "vitest";
import type { Finding } from "../api/types";
import { foundIn, hasWords, size } from "./documentWords";

const finding = (attachmentId: string, page: number, start: number, end = start + 5): Finding => ({
  id: `${attachmentId}${page}${start}`,
  code: "EMAIL",
  severity: "ATTENTION",
  where: { part: "ATTACHMENT", network: null, pictureId: null, start, end, box: null, attachmentId, page },
  message: "",
  candidates: [],
  settlement: "OPEN",
  reason: null,
  reasonBy: null,
  answerable: true,
});

test("sizes are told in kilobytes and megabytes", () => {
  expect([size(12), size(48_200), size(2_340_000)]).toEqual(["1 kB", "48 kB", "2.3 MB"]);
});

test("findings of one document come page by page", () => {
  const found = foundIn([finding("a", 2, 1), finding("b", 1, 1), finding("a", 1, 9), finding("a", 1, 3)], "a");
  expect(found.map(({ where }) => [where.page, where.start])).toEqual([[1, 3], [1, 9], [2, 1]]);
});

test("a finding about the whole document has no words to show", () => {
  expect(hasWords(finding("a", 0, 0, 0))).toBe(false);
});
