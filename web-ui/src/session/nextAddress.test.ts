import { expect, it } from "vitest";
import { nextAddress } from "./nextAddress";

it("keeps a deep link with its filter", () => {
  expect(nextAddress("/posts?filter=waiting&page=2")).toBe("/posts?filter=waiting&page=2");
});
it.each([null, "", "https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "/sign-in?next=/sign-in"])(
  "goes to the start for %j",
  (asked) => expect(nextAddress(asked)).toBe("/"),
);
