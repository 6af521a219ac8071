import type { Box } from "../api/types";
import classes from "./FaceBoard.module.css";

interface Props {
  box: Box;
  tone: "no" | "ask" | "cover";
  /** What a pointer that rests on it is told. */
  title: string;
}

/** A place with writing on the photo; a covered one is filled as it will be in public. The list below says the same aloud. */
export function WrittenBox({ box, tone, title }: Props) {
  return <span aria-hidden="true" title={title} className={`${classes.writing} ${classes[tone]}`} style={{ left: box.x, top: box.y, width: box.width, height: box.height }} />;
}
