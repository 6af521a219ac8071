import { expect, test } from "vitest";
import { lines } from "./schoolDetails";

test("each line is one thing, and empty lines are none", () => {
  expect(lines("office@school.example\n\n  020 7946 0018 \n")).toEqual(["office@school.example", "020 7946 0018"]);
});
