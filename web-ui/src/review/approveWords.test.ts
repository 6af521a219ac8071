import { expect, it } from "vitest";
import { approveWords } from "./approveWords";

const now = new Date("2026-11-21T12:00:00Z");

it("names the time of publishing while it is still to come", () => {
  expect(approveWords("2026-11-21T15:30:00Z", now)).toBe("Approve for 15:30");
  expect(approveWords("2026-11-22T09:00:00Z", now)).toBe("Approve for tomorrow 09:00");
});
it("says that publishing follows at once otherwise", () => {
  expect(approveWords(null, now)).toBe("Approve and publish");
  expect(approveWords("2026-11-21T11:00:00Z", now)).toBe("Approve and publish");
});
