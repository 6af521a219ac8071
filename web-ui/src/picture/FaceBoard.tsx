import { useElementSize } from "@mantine/hooks";
import type { Box, Face, Network, Picture } from "../api/types";
import { Cropped } from "./Cropped";
import { FaceBox } from "./FaceBox";
import { FaceLabel } from "./FaceLabel";
import classes from "./FaceBoard.module.css";
import { faceName, faceStatus } from "./faceWords";
import { coverOf, coverOfPlace, fit, toFrame, zoomTo } from "./geometry";
import { placeLabels } from "./labels";
import { NewFace } from "./NewFace";
import { WrittenBox } from "./WrittenBox";
import { isOpen, type Written } from "./writing";

/** What a person draws a box around, or whose box is put right, or the part to keep. */
export type Marking = { what: "face" | "place" | "crop" } | { what: "move"; face: Face };

interface Props {
  picture: Picture;
  networks: Network[];
  chosen?: Face;
  onChoose: (faceId: string | undefined) => void;
  /** What was found in the photo's writing. */
  written: Written[];
  marking?: Marking;
  onMarked: (box: Box | undefined) => void;
}

const tallest = 540;
const around: Record<Marking["what"], string> = { face: "face", move: "face", place: "place", crop: "part to keep" };

/** The picture with its faces. The words about a face stand beside it, never over one; a chosen face comes close. */
export function FaceBoard({ picture, networks, chosen, onChoose, written, marking, onMarked }: Props) {
  const { ref, width } = useElementSize();
  const frame = { width, height: Math.min(tallest, (width * picture.height) / picture.width) };
  const view = chosen && !marking ? zoomTo(chosen, picture, frame) : fit(picture, frame);
  const shown = picture.faces.map((face) => {
    const covered = face.answer?.kind === "COVER";
    return { face, box: toFrame(covered ? coverOf(face, picture) : face, view), status: faceStatus(face, networks) };
  });
  const words = shown.map(({ face }) => `${face.number} ${faceName(face)}`);
  const places = placeLabels(
    shown.map(({ box }) => box),
    words.map((label) => ({ width: label.length * 7.2 + 34, height: 24 })),
    frame,
  );
  return (
    <div ref={ref} className={classes.board} style={{ height: frame.height || undefined, aspectRatio: width ? undefined : "3 / 2" }}>
      {width > 0 && (
        <>
          <img
            src={picture.proofUrl ?? undefined}
            alt={picture.altText || "The photo, not described yet"}
            width={picture.width}
            height={picture.height}
            draggable={false}
            style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
          />
          {picture.crop && !marking && <Cropped box={toFrame(picture.crop, view)} />}
          {picture.places
            .filter((place) => place.kind === "COVER")
            .map((place) => (
              <WrittenBox key={place.id} box={toFrame(coverOfPlace(place.box, picture), view)} tone="cover" title="Covered" />
            ))}
          {written.filter(isOpen).map((finding) => (
            <WrittenBox key={finding.id} box={toFrame(finding.where.box, view)} tone={finding.severity === "BLOCK" ? "no" : "ask"} title={finding.message} />
          ))}
          {shown.map(({ face, box, status }) => (
            <FaceBox key={face.id} face={face} box={box} status={status} chosen={face.id === chosen?.id} onChoose={() => onChoose(face.id)} />
          ))}
          {shown.map(({ face, status }, index) => (
            <FaceLabel key={face.id} place={places[index]} tone={status.tone} words={words[index] ?? ""} />
          ))}
          {marking && (
            <NewFace
              key={marking.what === "move" ? marking.face.id : marking.what}
              picture={picture}
              view={view}
              what={around[marking.what]}
              start={marking.what === "move" ? marking.face : marking.what === "crop" ? (picture.crop ?? undefined) : undefined}
              onDone={onMarked}
            />
          )}
        </>
      )}
    </div>
  );
}
