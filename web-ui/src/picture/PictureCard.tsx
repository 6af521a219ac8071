import { Button } from "@mantine/core";
import { useState } from "react";
import type { Box, EarlierUse, Face, Finding, Network, Picture } from "../api/types";
import { Icon } from "../shared/Icon";
import { AltText } from "./AltText";
import { Checklist } from "./Checklist";
import { DetectorNotice } from "./DetectorNotice";
import { EarlierUses } from "./EarlierUses";
import { FaceAnswer } from "./FaceAnswer";
import { FaceBoard, type Marking } from "./FaceBoard";
import { FaceStrip } from "./FaceStrip";
import { namedIn, nextUnanswered } from "./faceWords";
import { LookState } from "./LookState";
import classes from "./PictureCard.module.css";
import { PictureMenu } from "./PictureMenu";
import { PossibleFaces } from "./PossibleFaces";
import { usePictureChanges } from "./usePictureChanges";
import { WholeList } from "./WholeList";
import { aboutWhole, writtenIn } from "./writing";
import { WrittenList } from "./WrittenList";

interface Props {
  postId: string;
  picture: Picture;
  /** 1 for the first photo. */
  place: number;
  count: number;
  networks: Network[];
  longestAltText?: number;
  findings: Finding[];
  /** Where a photo like this was published before. */
  uses: EarlierUse[];
  chosen?: Face;
  onChoose: (faceId: string | undefined) => void;
}

/** One photo with everything asked about it: its faces, whether all are marked, its description. */
export function PictureCard({ postId, picture: given, place, count, networks, longestAltText, findings, uses, chosen, onChoose }: Props) {
  const changes = usePictureChanges(postId, given.id);
  const picture = { ...given, faces: given.faces.filter((face) => face.shown) };
  const [marking, setMarking] = useState<Marking>();
  const written = writtenIn(findings, picture);
  const leaveFace = ({ id }: Face) => {
    document.getElementById(`face-${id}`)?.focus({ preventScroll: true });
    onChoose(undefined);
  };
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
          written={written}
          marking={marking}
          onMarked={(box) => {
            setMarking(undefined);
            if (box && marking?.what === "move") changes.moveFace.mutate({ faceId: marking.face.id, ...whole(box) });
            else if (box && marking?.what === "crop") changes.crop.mutate(box);
            else if (box && marking?.what === "place") changes.settle.mutate({ kind: "COVER", ...box, reason: null });
            else if (box) changes.mark.mutate(box, { onSuccess: ({ draft }) => onChoose(newest(draft.pictures, picture)) });
          }}
        />
      ) : (
        <LookState picture={picture} />
      )}
      {chosen && (
        <FaceAnswer
          face={chosen}
          named={namedIn(picture, changes.answer.isPending ? changes.answer.variables.subjectId : undefined)}
          networks={networks}
          changes={changes}
          onMove={() => setMarking({ what: "move", face: chosen })}
          onAnswered={() => {
            const next = nextUnanswered(picture.faces, chosen.id);
            if (next) onChoose(next.id);
            else leaveFace(chosen);
          }}
          onClose={() => leaveFace(chosen)}
        />
      )}
      <EarlierUses uses={uses} />
      <WholeList findings={aboutWhole(findings, picture)} changes={changes} />
      <WrittenList picture={picture} written={written} changes={changes} />
      <FaceStrip faces={picture.faces} networks={networks} chosen={chosen} saving={changes.answer.isPending ? changes.answer.variables.faceId : undefined} onChoose={onChoose} />
      {picture.look.state === "LOOKED" && <DetectorNotice detector={picture.look.detector} />}
      {seen && (
        <div className={classes.complete}>
          <Button variant="default" leftSection={<Icon name="plus" />} disabled={!!marking} onClick={() => setMarking({ what: "face" })}>
            Mark a face we missed
          </Button>
          <Button variant="default" disabled={!!marking} onClick={() => setMarking({ what: "place" })}>
            Cover a place
          </Button>
          <Button variant="default" disabled={!!marking} onClick={() => setMarking({ what: "crop" })}>
            {picture.crop ? "Crop it differently" : "Crop the photo"}
          </Button>
          {picture.crop && (
            <Button variant="subtle" loading={changes.uncrop.isPending} onClick={() => changes.uncrop.mutate(undefined)}>
              Show the whole photo
            </Button>
          )}
          <PossibleFaces picture={picture} changes={changes} />
          <Checklist picture={picture} changes={changes} />
        </div>
      )}
      <AltText picture={picture} longest={longestAltText} changes={changes} />
    </section>
  );
}

/** A box and nothing that came with it. */
const whole = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

/** The face that was not there before. */
function newest(pictures: Picture[], before: Picture): string | undefined {
  const known = new Set(before.faces.map((face) => face.id));
  return pictures.find(({ id }) => id === before.id)?.faces.find((face) => !known.has(face.id))?.id;
}
