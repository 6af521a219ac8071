import { describe, expect, it } from "vitest";
import type { Picture, Revision } from "../api/types";
import { visibleWriting } from "./visibleWriting";

const picture = { id: "p1", width: 4000, height: 2000 } as Picture;
const finding = (id: string, pictureId: string, settlement: string, box: object | null = { x: 1000, y: 500, width: 400, height: 100 }) => ({ id, where: { part: "PICTURE", pictureId, box }, settlement, message: "Look" });
const revision = (...findings: object[]) => ({ findings }) as unknown as Revision;

describe("writing on a frozen photo", () => {
  it("stands where it was read, whatever the size it is shown at", () => {
    expect(visibleWriting(revision(finding("f", "p1", "KEPT")), picture)).toEqual([
      { id: "f", message: "Look", box: { left: "25%", top: "25%", width: "10%", height: "5%" } },
    ]);
  });
  it("moves with a crop", () => {
    const cropped = { ...picture, crop: { x: 1000, y: 0, width: 2000, height: 1000 } } as Picture;
    expect(visibleWriting(revision(finding("f", "p1", "KEPT")), cropped)[0]?.box).toEqual({ left: "0%", top: "50%", width: "20%", height: "10%" });
  });
  it("is not marked where it is covered, has no place, or stands in another photo", () => {
    expect(visibleWriting(revision(finding("a", "p1", "COVERED"), finding("b", "p2", "KEPT"), finding("c", "p1", "KEPT", null)), picture)).toEqual([]);
    expect(visibleWriting(revision(finding("a", "p1", "KEPT")), undefined)).toEqual([]);
  });
});
