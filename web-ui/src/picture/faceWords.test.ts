import { describe, expect, it } from "vitest";
import type { Answer, Face } from "../api/types";
import { faceName, faceStatus, nextUnanswered } from "./faceWords";

const face = (id: string, answer?: Partial<Answer>): Face => ({
  id,
  number: 1,
  x: 0,
  y: 0,
  width: 10,
  height: 10,
  score: 0.9,
  source: "DETECTED",
  possible: false, shown: true,
  answer: answer ? { kind: "PUPIL", consents: [], subjectId: "s", name: "Tom A.", group: "Maple", ...answer } : null,
});
const facebookOnly = [
  { network: "FACEBOOK" as const, given: true },
  { network: "X" as const, given: false },
];

describe("a face's mark", () => {
  it("asks until there is an answer", () => {
    expect(faceStatus(face("1"), ["FACEBOOK"])).toEqual({ tone: "ask", words: "needs an answer" });
  });
  it("is judged by the networks the post goes to", () => {
    expect(faceStatus(face("1", { consents: facebookOnly }), ["FACEBOOK"]).tone).toBe("ok");
    expect(faceStatus(face("1", { consents: facebookOnly }), ["FACEBOOK", "X"])).toEqual({ tone: "no", words: "not on X" });
  });
  it("takes a network the answer says nothing about for a no", () => {
    expect(faceStatus(face("1", { consents: [] }), ["X"]).tone).toBe("no");
  });
  it("asks nobody about a covered face", () => {
    expect(faceStatus(face("1", { kind: "COVER" }), ["X"]).tone).toBe("idle");
    expect(faceName(face("1", { kind: "COVER" }))).toBe("Covered");
  });
});

describe("the next face to answer", () => {
  const faces = [face("a"), face("b", {}), face("c"), face("d")];
  it("is the next one without an answer, going round", () => {
    expect(nextUnanswered(faces, "a")?.id).toBe("c");
    expect(nextUnanswered(faces, "d")?.id).toBe("a");
    expect(nextUnanswered(faces)?.id).toBe("a");
  });
  it("is none when the last open one has just been answered", () => {
    expect(nextUnanswered([face("a"), face("b", {})], "a")).toBeUndefined();
  });
});
