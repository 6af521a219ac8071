import type { Revision } from "../api/types";
import classes from "./RevisionPictures.module.css";

/** The very bytes that will be published, with the description that goes with each. */
export function RevisionPictures({ revision, bleed = false }: { revision: Revision; bleed?: boolean }) {
  if (revision.pictures.length === 0) return null;
  return (
    <div className={`${classes.pictures} ${bleed ? classes.bleed : ""}`}>
      {revision.pictures.map(({ position, url, altText, width, height }) => (
        <figure key={position} className={classes.picture}>
          <img src={url} alt={altText} width={width || undefined} height={height || undefined} />
          <figcaption>{altText}</figcaption>
        </figure>
      ))}
    </div>
  );
}
