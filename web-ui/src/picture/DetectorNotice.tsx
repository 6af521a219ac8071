import { Icon } from "../shared/Icon";
import classes from "./PictureCard.module.css";

/** Says when only the basic detector looked: about one photo in three then keeps a face that nobody marked. */
export function DetectorNotice({ detector }: { detector?: string | null }) {
  if (detector !== "mediapipe-full-range") return null;
  return (
    <p className={classes.notice}>
      <Icon name="eye" />
      <span>
        <b>Basic detector, please look twice.</b> It misses more faces than the better one, small and turned ones above all. Mark every face it
        did not find.
      </span>
    </p>
  );
}
