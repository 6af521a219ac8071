import { describe, expect, it } from "vitest";
import { type Autosave, type AutosaveEvent, begin, step } from "./autosave";
import { differences, type Words } from "./words";

const words = (text: string): Words => ({ title: "Sports day", text, variants: [], accountIds: ["a"], wantedAt: null, thread: false });
const after = (state: Autosave, ...events: AutosaveEvent[]) => events.reduce(step, state);
const typed = (text: string): AutosaveEvent => ({ type: "typed", words: words(text) });
const seen = (text: string, version: number): AutosaveEvent => ({ type: "seen", words: words(text), version });
const start = begin(words("a"), 1);

describe("autosave", () => {
  it("waits, sends and is saved", () => {
    const state = after(start, typed("ab"), { type: "sending" }, seen("ab", 2));
    expect(state).toMatchObject({ phase: "saved", version: 2, mine: words("ab"), base: words("ab") });
  });

  it("keeps what was typed while saving and saves that next", () => {
    const state = after(start, typed("ab"), { type: "sending" }, typed("abc"), seen("ab", 2));
    expect(state).toMatchObject({ phase: "waiting", version: 2, mine: words("abc"), base: words("ab") });
  });

  it("goes back to saved when the change was undone", () => {
    expect(after(start, typed("ab"), typed("a")).phase).toBe("saved");
  });

  it("takes a newer version in silence when only pictures or faces changed", () => {
    expect(after(start, typed("ab"), seen("a", 5))).toMatchObject({ phase: "waiting", version: 5, mine: words("ab") });
    expect(after(start, typed("ab"), { type: "sending" }, seen("a", 5))).toMatchObject({ phase: "saving", version: 5 });
  });

  it("sends again after a stale version that touched no words", () => {
    const state = after(start, typed("ab"), { type: "sending" }, { type: "failed" }, seen("a", 4));
    expect(state).toMatchObject({ phase: "waiting", version: 4, mine: words("ab") });
  });

  it("takes another person's words when nothing of mine is unsaved", () => {
    expect(after(start, seen("theirs", 2))).toMatchObject({ phase: "saved", mine: words("theirs"), version: 2 });
  });

  it("asks when both changed, keeps mine meanwhile, and sends nothing", () => {
    const state = after(start, typed("mine"), seen("theirs", 2));
    expect(state).toMatchObject({ phase: "conflict", mine: words("mine"), theirs: words("theirs") });
    expect(after(state, { type: "sending" }).phase).toBe("conflict");
    expect(after(state, typed("mine!"))).toMatchObject({ phase: "conflict", mine: words("mine!") });
    expect(after(state, { type: "keepMine" })).toMatchObject({ phase: "waiting", version: 2, mine: words("mine"), base: words("theirs") });
    expect(after(state, { type: "useTheirs" })).toMatchObject({ phase: "saved", mine: words("theirs") });
  });

  it("stays kept after a failure and goes on with the next key", () => {
    const failed = after(start, typed("ab"), { type: "sending" }, { type: "failed" });
    expect(failed).toMatchObject({ phase: "failed", mine: words("ab") });
    expect(after(failed, typed("abc")).phase).toBe("waiting");
  });

  it("ignores an answer that arrives after a newer one", () => {
    const state = after(start, typed("ab"), { type: "sending" }, seen("ab", 3));
    expect(after(state, seen("a", 2))).toEqual(state);
  });
});

describe("words kept on this device", () => {
  it("come back and are saved when the server still has what they started from", () => {
    expect(begin(words("a"), 7, { mine: words("ab"), base: words("a") })).toMatchObject({ phase: "waiting", mine: words("ab"), version: 7 });
  });
  it("ask when somebody else wrote meanwhile", () => {
    expect(begin(words("x"), 7, { mine: words("ab"), base: words("a") })).toMatchObject({ phase: "conflict", theirs: words("x") });
  });
  it("are forgotten once the server has them", () => {
    expect(begin(words("ab"), 7, { mine: words("ab"), base: words("a") }).phase).toBe("saved");
  });
});

it("names what differs", () => {
  expect(differences(words("a"), { ...words("b"), wantedAt: "2026-01-01T00:00:00Z" })).toBe("the words and the time");
  expect(differences({ ...words("a"), wantedAt: "2026-01-01T00:00:00.000Z" }, { ...words("a"), wantedAt: "2026-01-01T00:00:00Z" })).toBe("");
});
