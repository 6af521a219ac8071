import type { Picture } from "../api/types";
import { partShown } from "../picture/geometry";
import { CoveredPicture } from "./CoveredPicture";
import classes from "./Preview.module.css";

/** Photos laid out as the networks do: one whole, two to four in a grid, the rest counted. */
export function PreviewPictures({ pictures }: { pictures: Picture[] }) {
  const seen = pictures.filter((picture) => picture.proofUrl && picture.width > 0);
  const [only] = seen;
  if (!only) return null;
  if (seen.length === 1) {
    const { width, height } = partShown(only);
    const ratio = Math.max(width / height, 3 / 4);
    return (
      <div className={classes.pictures} style={{ aspectRatio: ratio }}>
        <CoveredPicture picture={only} />
      </div>
    );
  }
  const shown = seen.slice(0, 4);
  const more = seen.length - shown.length;
  return (
    <div className={`${classes.pictures} ${classes[`n${shown.length}`]}`}>
      {shown.map((picture, index) => (
        <div key={picture.id} className={classes.more}>
          <CoveredPicture picture={picture} />
          {more > 0 && index === 3 && <b>+{more}</b>}
        </div>
      ))}
    </div>
  );
}
