import type { Face, Network } from "../api/types";
import { Mark } from "../shared/Mark";
import { faceName, faceStatus } from "./faceWords";
import classes from "./FaceStrip.module.css";

interface Props {
  face: Face;
  networks: Network[];
  chosen: boolean;
  saving: boolean;
  onChoose: () => void;
}

/** One face: its number, who it is, and whether they may be shown on the networks chosen. */
export function FaceChip({ face, networks, chosen, saving, onChoose }: Props) {
  const { tone, words } = faceStatus(face, networks);
  return (
    <button type="button" id={`face-${face.id}`} className={classes.chip} aria-pressed={chosen} data-open={!face.answer} onClick={onChoose}>
      <span className={classes.name}>
        <span className={classes.number}>{face.number}</span>{" "}
        {faceName(face)}
      </span>{" "}
      {saving ? <Mark tone="wait">saving</Mark> : <Mark tone={tone}>{words}</Mark>}
    </button>
  );
}
