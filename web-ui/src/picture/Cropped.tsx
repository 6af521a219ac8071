import type { Box } from "../api/types";
import classes from "./FaceBoard.module.css";

/** Darkens what the crop leaves out. The button below the photo says the same aloud. */
export function Cropped({ box }: { box: Box }) {
  return <span aria-hidden="true" className={classes.crop} style={{ left: box.x, top: box.y, width: box.width, height: box.height }} />;
}
