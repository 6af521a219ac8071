import { expect, it } from "vitest";
import { outdatedBy } from "./live";

it("reads a post again, and what a withdrawal does to it, when it or one of its publications changed", () => {
  expect(outdatedBy('{"kind":"POST","id":"1"}')).toContain("post");
  expect(outdatedBy('{"kind":"POST","id":"1"}')).toContain("withdrawal");
});

it("ignores a kind it does not know and reads everything again when it cannot understand", () => {
  expect(outdatedBy('{"kind":"WEATHER"}')).toEqual([]);
  expect(outdatedBy("{}")).toContain("post");
  expect(outdatedBy("broken")).toEqual(expect.arrayContaining(["post", "comments", "audit"]));
});
