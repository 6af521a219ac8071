import { describe, expect, it } from "vitest";
import { coverOf, firstBox, fit, inside, nudged, spanning, toFrame, toPicture, zoomTo } from "./geometry";
import { overlap, placeLabels } from "./labels";

const picture = { width: 4000, height: 3000 };
const frame = { width: 800, height: 500 };

describe("a cover", () => {
  it("grows the face by a quarter on each side", () => {
    expect(coverOf({ x: 400, y: 400, width: 200, height: 100 }, picture)).toEqual({ x: 350, y: 375, width: 300, height: 150 });
  });
  it("stays inside the picture", () => {
    expect(coverOf({ x: 0, y: 0, width: 200, height: 200 }, picture)).toEqual({ x: 0, y: 0, width: 250, height: 250 });
    expect(coverOf({ x: 3900, y: 2900, width: 100, height: 100 }, picture)).toEqual({ x: 3875, y: 2875, width: 125, height: 125 });
  });
});

describe("a picture in its frame", () => {
  it("is shown whole, in the middle, in its own proportions", () => {
    const view = fit(picture, frame);
    const shown = toFrame({ x: 0, y: 0, ...picture }, view);
    expect(shown.height).toBeCloseTo(500);
    expect(shown.x).toBeCloseTo((800 - shown.width) / 2);
    expect(shown.width / shown.height).toBeCloseTo(4 / 3);
  });

  it("brings the face a person chose into the frame without empty borders", () => {
    for (const face of [
      { x: 0, y: 0, width: 90, height: 120 },
      { x: 3900, y: 2800, width: 100, height: 140 },
      { x: 2000, y: 1500, width: 300, height: 380 },
    ]) {
      const view = zoomTo(face, picture, frame);
      const seen = toFrame(face, view);
      expect(seen.x).toBeGreaterThanOrEqual(-1);
      expect(seen.y).toBeGreaterThanOrEqual(-1);
      expect(seen.x + seen.width).toBeLessThanOrEqual(801);
      expect(seen.y + seen.height).toBeLessThanOrEqual(501);
      expect(view.x).toBeLessThanOrEqual(0);
      expect(view.x + picture.width * view.scale).toBeGreaterThanOrEqual(799.999);
    }
  });

  it("never zooms out for a face as large as the picture", () => {
    const face = { x: 0, y: 0, width: 4000, height: 3000 };
    expect(zoomTo(face, picture, frame).scale).toBeCloseTo(fit(picture, frame).scale);
  });

  it("finds the picture's pixel under the pointer again", () => {
    const view = zoomTo({ x: 1000, y: 900, width: 200, height: 200 }, picture, frame);
    const back = toPicture(toFrame({ x: 1234, y: 987, width: 0, height: 0 }, view), view);
    expect(back.x).toBeCloseTo(1234);
    expect(back.y).toBeCloseTo(987);
  });
});

describe("a box a person draws", () => {
  it("is the same whichever corner came first", () => {
    const wanted = { x: 100, y: 50, width: 200, height: 250 };
    expect(spanning({ x: 100, y: 50 }, { x: 300, y: 300 }, picture)).toEqual(wanted);
    expect(spanning({ x: 300, y: 50 }, { x: 100, y: 300 }, picture)).toEqual(wanted);
  });
  it("is cut at the picture's edge", () => {
    expect(spanning({ x: -50, y: -50 }, { x: 60, y: 70 }, picture)).toEqual({ x: 0, y: 0, width: 60, height: 70 });
  });
  it("moves and grows by the arrow keys and never leaves the picture", () => {
    const box = firstBox(picture);
    expect(nudged(box, "ArrowRight", false, picture).x).toBe(box.x + 80);
    expect(nudged(box, "ArrowDown", true, picture).height).toBe(box.height + 80);
    let far = box;
    for (let press = 0; press < 200; press += 1) far = nudged(far, "ArrowLeft", false, picture);
    expect(far).toEqual({ ...box, x: 0 });
    for (let press = 0; press < 200; press += 1) far = nudged(far, "ArrowUp", true, picture);
    expect(far.height).toBe(1);
    expect(inside(far, picture)).toEqual(far);
  });
});

describe("labels", () => {
  const size = { width: 110, height: 24 };
  it("cover no face, no other label, and stay in the frame", () => {
    const faces = Array.from({ length: 12 }, (_, index) => ({
      x: 10 + (index % 6) * 130,
      y: index < 6 ? 6 : 240,
      width: 70,
      height: 90,
    }));
    const placed = placeLabels(faces, faces.map(() => size), frame).filter((place) => place !== undefined);
    expect(placed).toHaveLength(12);
    placed.forEach((label, index) => {
      expect(faces.some((face) => overlap(face, label))).toBe(false);
      expect(placed.some((other, at) => at !== index && overlap(other, label))).toBe(false);
      expect(label.x).toBeGreaterThanOrEqual(0);
      expect(label.x + label.width).toBeLessThanOrEqual(frame.width);
    });
  });
  it("are left out where a crowd leaves no room", () => {
    const faces = Array.from({ length: 400 }, (_, index) => ({ x: (index % 20) * 40, y: Math.floor(index / 20) * 25, width: 40, height: 25 }));
    expect(placeLabels(faces, faces.map(() => size), frame).every((place) => place === undefined)).toBe(true);
  });
});
