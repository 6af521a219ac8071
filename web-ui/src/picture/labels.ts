import type { Box } from "../api/types";
import type { Size } from "./geometry";

const gap = 4;

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function placesBeside(face: Box, label: Size): Box[] {
  const middle = face.x + (face.width - label.width) / 2;
  const centre = face.y + (face.height - label.height) / 2;
  const above = face.y - label.height - gap;
  const below = face.y + face.height + gap;
  const right = face.x + face.width + gap;
  const left = face.x - label.width - gap;
  const ends = [face.x, middle, face.x + face.width - label.width];
  return [
    ...ends.map((x) => ({ x, y: above })),
    ...ends.map((x) => ({ x, y: below })),
    { x: right, y: centre },
    { x: left, y: centre },
  ].map((corner) => ({ ...corner, ...label }));
}

/**
 * Where each face's label goes: beside its face, inside the frame, over no face and over no other label.
 * A label that finds no such place is left out; its face is named in the strip below the picture.
 */
export function placeLabels(faces: Box[], labels: Size[], frame: Size): (Box | undefined)[] {
  const taken = [...faces];
  return faces.map((face, index) => {
    const label = labels[index];
    if (!label) return undefined;
    const place = placesBeside(face, label).find(
      (spot) =>
        spot.x >= 0 &&
        spot.y >= 0 &&
        spot.x + spot.width <= frame.width &&
        spot.y + spot.height <= frame.height &&
        !taken.some((other) => overlap(spot, other)),
    );
    if (place) taken.push(place);
    return place;
  });
}
