import type { Face, Network } from "../api/types";
import { FaceChip } from "./FaceChip";
import classes from "./FaceStrip.module.css";

interface Props {
  faces: Face[];
  networks: Network[];
  chosen?: Face;
  /** The face whose answer is on its way. */
  saving?: string;
  onChoose: (faceId: string) => void;
}

/** Every face as a chip, in the order of their numbers; the open ones stand out. */
export function FaceStrip({ faces, networks, chosen, saving, onChoose }: Props) {
  if (faces.length === 0) return null;
  return (
    <ul className={classes.strip} aria-label="Faces in this photo">
      {faces.map((face) => (
        <li key={face.id}>
          <FaceChip face={face} networks={networks} chosen={face.id === chosen?.id} saving={face.id === saving} onChoose={() => onChoose(face.id)} />
        </li>
      ))}
    </ul>
  );
}
