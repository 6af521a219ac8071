import { Button } from "@mantine/core";
import type { Picture } from "../api/types";
import { plural } from "../shared/plural";
import { needsAnswer } from "./faceWords";
import type { PictureChanges } from "./usePictureChanges";

/** What may be a face is proposed as covered: one press takes the proposal for all of them, and each can still be answered by itself. */
export function PossibleFaces({ picture, changes }: { picture: Picture; changes: PictureChanges }) {
  const possible = picture.faces.filter((face) => face.possible && needsAnswer(face));
  if (possible.length === 0) return null;
  return (
    <Button
      variant="light"
      loading={changes.answer.isPending}
      onClick={() => possible.forEach((face) => changes.answer.mutate({ faceId: face.id, kind: "COVER", subjectId: null, note: null }))}
    >
      Cover {plural(possible.length, "possible face")}
    </Button>
  );
}
