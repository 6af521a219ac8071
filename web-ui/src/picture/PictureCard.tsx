import { Button } from "@mantine/core";
import { useState } from "react";
import type { Face, Network, Picture } from "../api/types";
import { Icon } from "../shared/Icon";
import { AltText } from "./AltText";
import { CompleteTick } from "./CompleteTick";
import { DetectorNotice } from "./DetectorNotice";
import { FaceAnswer } from "./FaceAnswer";
import { FaceBoard } from "./FaceBoard";
import { FaceStrip } from "./FaceStrip";
import { nextUnanswered } from "./faceWords";
import { LookState } from "./LookState";
import classes from "./PictureCard.module.css";
import { PictureMenu } from "./PictureMenu";
import { usePictureChanges } from "./usePictureChanges";

interface Props {
  postId: string;
  picture: Picture;
  /** 1 for the first photo. */
  place: number;
  count: number;
  networks: Network[];
  longestAltText?: number;
  chosen?: Face;
  onChoose: (faceId: string | undefined) => void;
}

/** One photo with everything asked about it: its faces, whether all are marked, its description. */
export function PictureCard({ postId, picture, place, count, networks, longestAltText, chosen, onChoose }: Props) {
  const changes = usePictureChanges(postId, picture.id);
  const [marking, setMarking] = useState(false);
  const seen = picture.proofUrl && picture.width > 0;
  return (
    <section className={classes.card} id={`picture-${picture.id}`} tabIndex={-1} aria-label={`Photo ${place}`}>
      <header className={classes.head}>
        <h2>
          {count > 1 ? `Photo ${place} of ${count}` : "Photo"}
          <small>{picture.fileName}</small>
        </h2>
        <PictureMenu picture={picture} place={place} count={count} changes={changes} />
      </header>
      {seen ? (
        <FaceBoard
          picture={picture}
          networks={networks}
          chosen={chosen}
          onChoose={onChoose}
          marking={marking}
          onMarked={(box) => {
            setMarking(false);
            if (box) changes.mark.mutate(box, { onSuccess: ({ draft }) => onChoose(newest(draft.pictures, picture)) });
          }}
        />
      ) : (
        <LookState picture={picture} />
      )}
      {chosen && (
        <FaceAnswer
          face={chosen}
          networks={networks}
          changes={changes}
          onAnswered={() => onChoose(nextUnanswered(picture.faces, chosen.id)?.id)}
          onClose={() => onChoose(undefined)}
        />
      )}
      <FaceStrip faces={picture.faces} networks={networks} chosen={chosen} saving={changes.answer.isPending ? changes.answer.variables.faceId : undefined} onChoose={onChoose} />
      {picture.look.state === "LOOKED" && <DetectorNotice detector={picture.look.detector} />}
      {seen && (
        <div className={classes.complete}>
          <Button variant="default" leftSection={<Icon name="plus" />} disabled={marking} onClick={() => setMarking(true)}>
            Mark a face we missed
          </Button>
          <CompleteTick picture={picture} changes={changes} />
        </div>
      )}
      <AltText picture={picture} longest={longestAltText} changes={changes} />
    </section>
  );
}

/** The face that was not there before. */
function newest(pictures: Picture[], before: Picture): string | undefined {
  const known = new Set(before.faces.map((face) => face.id));
  return pictures.find(({ id }) => id === before.id)?.faces.find((face) => !known.has(face.id))?.id;
}
