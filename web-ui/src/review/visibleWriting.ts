import type { Picture, Revision } from "../api/types";

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;

/** Where writing that stays visible stands on a frozen photo, in shares of its width and height. */
export function visibleWriting(revision: Revision, picture: Picture | undefined) {
  if (!picture || picture.width === 0) return [];
  return revision.findings.flatMap(({ id, where, settlement, message }) => {
    const { box } = where;
    if (!box || where.pictureId !== picture.id || settlement === "COVERED") return [];
    return {
      id,
      message,
      box: {
        left: percent(box.x, picture.width),
        top: percent(box.y, picture.height),
        width: percent(box.width, picture.width),
        height: percent(box.height, picture.height),
      },
    };
  });
}
