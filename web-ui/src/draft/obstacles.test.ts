import { describe, expect, it } from "vitest";
import type { Issue, Picture } from "../api/types";
import { isHeld, obstacle, onlyWaits, toDo, toneOf } from "./obstacles";

const issue = (key: string, faceId?: string): Issue => ({ key, sentence: `Sentence of ${key}`, faceId: faceId ?? null, pictureId: null, attachmentId: null, network: null, field: null });
const picture = { faces: [{ id: "f3", number: 3 }] } as unknown as Picture;

describe("the one button", () => {
  it("says nothing when nothing stands in the way", () => {
    expect(obstacle([], [])).toBeUndefined();
  });
  it("names the one face, or how many", () => {
    expect(obstacle([issue("FACE_UNANSWERED", "f3")], [picture])?.label).toBe("Answer face 3");
    expect(obstacle([issue("FACE_UNANSWERED", "f3"), issue("FACE_UNANSWERED", "f4")], [picture])?.label).toBe("2 faces need an answer");
  });
  it("says each thing once, in the order of the page", () => {
    const named = [issue("ALT_TEXT_MISSING"), issue("PICTURE_NOT_COMPLETE"), issue("FACE_UNANSWERED", "f3"), { ...issue("NAME_FOUND"), network: "X" as const }, issue("NAME_FOUND")];
    expect(toDo(named).map(({ key }) => key)).toEqual(["NAME_FOUND", "FACE_UNANSWERED", "PICTURE_NOT_COMPLETE", "ALT_TEXT_MISSING"]);
  });
  it("prefers what a person can do to what only needs waiting", () => {
    const told = obstacle([issue("LOOKING"), issue("TEXT_MISSING")], []);
    expect(told).toMatchObject({ label: "Write the words", left: 2 });
    expect(obstacle([issue("LOOKING")], [])?.label).toBe("Still looking at the photo");
  });
  it("is short where the server's sentence says at length how to export a photo", () => {
    expect(obstacle([issue("PICTURE_REFUSED")], [])?.label).toBe("Remove a photo that was not accepted");
  });
  it("tells waiting from doing", () => {
    expect(onlyWaits([issue("CHECK_RUNNING"), issue("LOOKING")])).toBe(true);
    expect(onlyWaits([issue("CHECK_RUNNING"), issue("TEXT_MISSING")])).toBe(false);
    expect(onlyWaits([])).toBe(false);
    expect(isHeld([issue("CHECK_RUNNING")])).toBe(false);
    expect(isHeld([issue("CHECK_HELD")])).toBe(true);
  });
  it("uses the server's sentence for an issue it does not know", () => {
    expect(obstacle([issue("NEW_RULE")], [])?.label).toBe("Sentence of NEW_RULE");
    expect(toneOf(issue("NEW_RULE"))).toBe("ask");
  });
});
