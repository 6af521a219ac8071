import type { Picture, Revision } from "../api/types";
import { partShown } from "../picture/geometry";

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;

/** Where writing that stays visible stands on a frozen photo, in shares of its width and height. */
export function visibleWriting(revision: Revision, picture: Picture | undefined) {
  if (!picture || picture.width === 0) return [];
  const part = partShown(picture);
  return revision.findings.flatMap(({ id, where, settlement, message }) => {
    const { box } = where;
    if (!box || where.pictureId !== picture.id || settlement === "COVERED") return [];
    return {
      id,
      message,
      box: {
        left: percent(box.x - part.x, part.width),
        top: percent(box.y - part.y, part.height),
        width: percent(box.width, part.width),
        height: percent(box.height, part.height),
      },
    };
  });
}
