import { expect, it } from "vitest";
import { linksShortLength, plainLength, weightedLength } from "./length";

it.each([
  ["", 0],
  ["What a morning on the field!", 28],
  ["see https://willowbrook.example.org/news/sports-day-2026-with-a-long-address now", 4 + 23 + 4],
  ["🏆", 2],
  ["👩‍👩‍👧", 2],
  ["日本", 4],
])("X weighs %j as %i", async (text, weight) => expect(await weightedLength(text)).toBe(weight));

it("counts a character outside the first plane once", () => {
  expect(plainLength("🏆 won")).toBe(5);
});

it.each([
  ["see https://www.oakfield.sch.uk/news/a-very-long-address-indeed now", 31],
  ["with @oakfield@school.example and @jo", 22],
  ["👩‍👩‍👧 🏅", 3],
])("Mastodon counts %j as %i", (text, length) => expect(linksShortLength(text)).toBe(length));
