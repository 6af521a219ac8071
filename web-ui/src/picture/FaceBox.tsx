import type { Box, Face } from "../api/types";
import classes from "./FaceBoard.module.css";
import { faceName, type Told } from "./faceWords";

interface Props {
  face: Face;
  box: Box;
  status: Told;
  chosen: boolean;
  onChoose: () => void;
}

/** A face in the picture as something to press; a covered one is filled as it will be in public. */
export function FaceBox({ face, box, status, chosen, onChoose }: Props) {
  const covered = face.answer?.kind === "COVER";
  return (
    <button
      type="button"
      className={[classes.face, classes[status.tone], covered && classes.cover, face.possible && !face.answer && classes.proposed, chosen && classes.chosen].filter(Boolean).join(" ")}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      aria-label={`Face ${face.number} in the photo: ${faceName(face)} ${status.words}`}
      aria-pressed={chosen}
      onClick={onChoose}
    />
  );
}
