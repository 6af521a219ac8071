import { describe, expect, it } from "vitest";
import { fromLondon, nextAt, toLondon, when } from "./time";

describe("the school's wall clock", () => {
  it("is an hour ahead of UTC in summer and equal in winter", () => {
    expect(toLondon("2026-07-01T13:05:00Z")).toBe("2026-07-01T14:05");
    expect(toLondon("2026-12-01T13:05:00Z")).toBe("2026-12-01T13:05");
  });

  it.each(["2026-01-15T09:00", "2026-07-15T09:00", "2026-03-29T03:00", "2026-10-25T00:30", "2026-10-25T02:30"])(
    "comes back unchanged for %s",
    (local) => expect(toLondon(fromLondon(local))).toBe(local),
  );

  it("takes the earlier moment in the hour that happens twice", () => {
    expect(fromLondon("2026-10-25T01:30")).toBe("2026-10-25T00:30:00.000Z");
  });

  it("moves a time that does not exist to one that does", () => {
    expect(toLondon(fromLondon("2026-03-29T01:30"))).toBe("2026-03-29T02:30");
  });
});

describe("when", () => {
  const now = new Date("2026-11-21T12:00:00Z");
  it.each([
    ["2026-11-21T14:05:00Z", "today 14:05"],
    ["2026-11-20T09:30:00Z", "yesterday 09:30"],
    ["2026-11-22T00:00:00Z", "tomorrow 00:00"],
    ["2026-11-16T09:30:00Z", "Mon 16 Nov, 09:30"],
    ["2025-11-16T09:30:00Z", "16 Nov 2025, 09:30"],
  ])("says %s as %s", (instant, words) => expect(when(instant, now).replace("Mon,", "Mon")).toBe(words));

  it("counts a day of 25 hours as one", () => {
    expect(when("2026-10-24T09:30:00Z", new Date("2026-10-25T23:30:00Z"))).toBe("yesterday 10:30");
  });
});

describe("the next half past three", () => {
  it.each([
    ["2026-11-21T12:00:00Z", "2026-11-21T15:30:00.000Z"],
    ["2026-11-21T15:30:00Z", "2026-11-22T15:30:00.000Z"],
    ["2026-10-24T20:00:00Z", "2026-10-25T15:30:00.000Z"],
  ])("after %s is %s", (now, next) => expect(nextAt("15:30", new Date(now))).toBe(next));
});
