import type { Box } from "../api/types";
import { Icon } from "../shared/Icon";
import { signs } from "../shared/Mark";
import type { Tone } from "../shared/tone";
import classes from "./FaceBoard.module.css";

/** A face's number and name beside it; left out where there is no room. The face's button says the same aloud. */
export function FaceLabel({ place, tone, words }: { place?: Box; tone: Tone; words: string }) {
  if (!place) return null;
  return (
    <span aria-hidden="true" className={`${classes.label} ${classes[tone]}`} style={{ left: place.x, top: place.y, width: place.width, height: place.height }}>
      {words}
      {tone !== "idle" && <Icon name={signs[tone]} size={12} />}
    </span>
  );
}
