import type { Picture, Revision } from "../api/types";
import classes from "./RevisionPictures.module.css";
import { visibleWriting } from "./visibleWriting";

interface Props {
  revision: Revision;
  bleed?: boolean;
  /** The draft's photos in the order of the revision, by whose sizes places are told; none once the draft may be another. */
  drafted?: Picture[];
}

/** The very bytes that will be published, with the description that goes with each and the writing that stays visible marked. */
export function RevisionPictures({ revision, bleed = false, drafted = [] }: Props) {
  if (revision.pictures.length === 0) return null;
  return (
    <div className={`${classes.pictures} ${bleed ? classes.bleed : ""}`}>
      {revision.pictures.map(({ position, url, altText, width, height }) => (
        <figure key={position} className={classes.picture}>
          <div className={classes.marked}>
            <img src={url} alt={altText} width={width || undefined} height={height || undefined} />
            {visibleWriting(revision, drafted[position]).map(({ id, box, message }) => (
              <span key={id} aria-hidden="true" className={classes.box} title={message} style={box} />
            ))}
          </div>
          <figcaption>{altText}</figcaption>
        </figure>
      ))}
    </div>
  );
}
