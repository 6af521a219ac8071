import { afterEach, describe, expect, it } from "vitest";
import { readClock, serverNow } from "./serverClock";

const now = Date.parse("2026-11-21T12:00:00Z");

describe("the server's clock", () => {
  afterEach(() => readClock(new Date().toUTCString()));

  it("is followed where this device is minutes off", () => {
    readClock("Sat, 21 Nov 2026 12:05:00 GMT", now);
    expect(Math.round((serverNow() - Date.now()) / 1000)).toBe(300);
  });

  it("counts whole seconds, so a small difference is none", () => {
    readClock("Sat, 21 Nov 2026 12:00:01 GMT", now);
    expect(serverNow() - Date.now()).toBeLessThan(50);
  });

  it.each([null, "", "yesterday"])("is not moved by %s", (date) => {
    readClock(date, now);
    expect(serverNow() - Date.now()).toBeLessThan(50);
  });
});
