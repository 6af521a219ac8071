import type { Box } from "../api/types";

export interface Size {
  width: number;
  height: number;
}

/** How a picture lies in its frame: frame pixels per picture pixel, and where its top left corner is. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

const between = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** A face covered in what is published: its box grown by a quarter on each side, inside the picture. */
export function coverOf(face: Box, picture: Size): Box {
  const left = Math.max(0, face.x - face.width / 4);
  const top = Math.max(0, face.y - face.height / 4);
  const right = Math.min(picture.width, face.x + face.width * 1.25);
  const bottom = Math.min(picture.height, face.y + face.height * 1.25);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What is filled for a covered place: a margin of a fifth of its shorter side, inside the picture. */
export function coverOfPlace(place: Box, picture: Size): Box {
  const margin = Math.min(place.width, place.height) / 5;
  const left = Math.max(0, place.x - margin);
  const top = Math.max(0, place.y - margin);
  return {
    x: left,
    y: top,
    width: Math.min(picture.width, place.x + place.width + margin) - left,
    height: Math.min(picture.height, place.y + place.height + margin) - top,
  };
}

/** The part of a picture that goes out. */
export const partShown = ({ crop, width, height }: Size & { crop?: Box | null }): Box => crop ?? { x: 0, y: 0, width, height };

/** The whole picture, as large as the frame allows and in its middle. */
export function fit(picture: Size, frame: Size): View {
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height);
  return { scale, x: (frame.width - picture.width * scale) / 2, y: (frame.height - picture.height * scale) / 2 };
}

/** The face in the middle, about two fifths of the frame high, never further out than the whole picture. */
export function zoomTo(face: Box, picture: Size, frame: Size): View {
  const whole = fit(picture, frame);
  const wanted = (frame.height * 0.4) / Math.max(face.height, face.width, 1);
  const scale = between(wanted, whole.scale, whole.scale * 8);
  const along = (centre: number, length: number, room: number) =>
    length * scale <= room ? (room - length * scale) / 2 : between(room / 2 - centre * scale, room - length * scale, 0);
  return {
    scale,
    x: along(face.x + face.width / 2, picture.width, frame.width),
    y: along(face.y + face.height / 2, picture.height, frame.height),
  };
}

export const toFrame = (box: Box, view: View): Box => ({
  x: box.x * view.scale + view.x,
  y: box.y * view.scale + view.y,
  width: box.width * view.scale,
  height: box.height * view.scale,
});

export const toPicture = (point: { x: number; y: number }, view: View) => ({
  x: (point.x - view.x) / view.scale,
  y: (point.y - view.y) / view.scale,
});

/** The box in whole upright pixels, moved and cut so that it lies inside the picture. */
export function inside(box: Box, picture: Size): Box {
  const width = Math.round(between(box.width, 1, picture.width));
  const height = Math.round(between(box.height, 1, picture.height));
  return {
    x: Math.round(between(box.x, 0, picture.width - width)),
    y: Math.round(between(box.y, 0, picture.height - height)),
    width,
    height,
  };
}

/** The box between two corners, in any order. */
export function spanning(a: { x: number; y: number }, b: { x: number; y: number }, picture: Size): Box {
  const left = between(Math.min(a.x, b.x), 0, picture.width);
  const top = between(Math.min(a.y, b.y), 0, picture.height);
  const right = between(Math.max(a.x, b.x), 0, picture.width);
  const bottom = between(Math.max(a.y, b.y), 0, picture.height);
  return inside({ x: left, y: top, width: right - left, height: bottom - top }, picture);
}

const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A box after an arrow key: moved by a fiftieth of the picture, or made larger or smaller with Shift. */
export function nudged(box: Box, key: string, resize: boolean, picture: Size): Box {
  const [across, down] = arrows[key] ?? [0, 0];
  const step = Math.max(1, Math.round(Math.max(picture.width, picture.height) / 50));
  return resize
    ? inside({ ...box, width: box.width + across * step, height: box.height + down * step }, picture)
    : inside({ ...box, x: box.x + across * step, y: box.y + down * step }, picture);
}

/** Where a person who draws with the keyboard starts: a square in the middle. */
export function firstBox(picture: Size): Box {
  const side = Math.min(picture.width, picture.height) / 5;
  return inside({ x: (picture.width - side) / 2, y: (picture.height - side) / 2, width: side, height: side }, picture);
}
