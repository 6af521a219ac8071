import { Button } from "@mantine/core";
import { useSessionStorage } from "@mantine/hooks";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { AnswerKind, Face, Network } from "../api/types";
import { SubjectPicker } from "../consent/SubjectPicker";
import { NoteDialog } from "../shared/NoteDialog";
import { ClassChoice } from "./ClassChoice";
import classes from "./FaceAnswer.module.css";
import { faceName } from "./faceWords";
import type { PictureChanges } from "./usePictureChanges";

interface Props {
  face: Face;
  /** Who is named in this photo already. */
  named: ReadonlySet<string>;
  networks: Network[];
  changes: PictureChanges;
  /** The box is put right by hand. */
  onMove: () => void;
  /** After an answer: on to the next face. */
  onAnswered: () => void;
  onClose: () => void;
}

/** The question about one face: type who it is, cover it, or say that it is no face. */
export function FaceAnswer({ face, named, networks, changes, onMove, onAnswered, onClose }: Props) {
  const [removing, setRemoving] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const [adult, setAdult] = useState(false);
  const [group, setGroup] = useSessionStorage({ key: "gatepost-class", defaultValue: "" });
  const give = (kind: AnswerKind, subjectId: string | null = null, note: string | null = null) => {
    changes.answer.mutate({ faceId: face.id, kind, subjectId, note });
    setAdult(false);
    onAnswered();
  };
  // Not for a key pressed in the dialog that asks for a reason: it stands elsewhere on the page.
  const leave = ({ key, target }: KeyboardEvent) => {
    if (key === "Escape" && target instanceof Node && panel.current?.contains(target)) onClose();
  };
  const question = face.answer ? `Face ${face.number}: ${faceName(face)}` : `Who is face ${face.number}?`;
  return (
    <section ref={panel} className={classes.panel} aria-label={question} onKeyDown={leave}>
      <header className={classes.head}>
        <h3>{question}</h3>
        <Button variant="subtle" px={8} fz="sm" onClick={onClose}>
          Whole photo
        </Button>
      </header>
      {face.possible && !face.answer && <p className={classes.hint}>This may not be a face at all. Please look closely.</p>}
      <ClassChoice group={group} onChoose={setGroup} />
      <SubjectPicker key={`${face.id}${group}`} label={`Name of face ${face.number}`} networks={networks} group={group} named={named} onPick={(subject) => give(subject.kind, subject.id)}>
        <div className={classes.choices}>
          <Button variant="default" onClick={() => give("COVER")}>
            Cover this face
          </Button>
          <Button variant="default" onClick={() => give("NOT_A_FACE")}>
            Not a face
          </Button>
          <Button variant="default" onClick={() => setAdult(true)}>
            Adult with consent on file…
          </Button>
          {face.answer && (
            <Button variant="subtle" onClick={() => changes.clearAnswer.mutate(face.id)}>
              Clear the answer
            </Button>
          )}
          <Button variant="subtle" onClick={onMove}>
            Move or resize the box
          </Button>
          {face.source === "DETECTED" && (
            <Button variant="subtle" onClick={() => setRemoving(true)}>
              Remove this box…
            </Button>
          )}
          {face.source === "PERSON" && (
            <Button
              variant="subtle"
              onClick={() => {
                changes.unmark.mutate(face.id);
                onClose();
              }}
            >
              Remove this box
            </Button>
          )}
        </div>
      </SubjectPicker>
      {adult && (
        <NoteDialog
          opened
          title={`Face ${face.number}: an adult with consent on file`}
          about="For grown-ups who are on no roll, such as governors and parents who help. Pupils and staff are chosen by name."
          label="Where is the consent filed?"
          action="Use this answer"
          busy={changes.answer.isPending}
          onClose={() => setAdult(false)}
          onSend={(note) => give("ADULT", null, note)}
        />
      )}
      {removing && (
        <NoteDialog
          opened
          title={`Remove the box of face ${face.number}`}
          about="For a box drawn twice, or around nothing. Your reason stays in the log. Where a face can be seen the post comes back to you: cover it, or say who it is."
          label="Why is this box not needed?"
          action="Remove this box"
          busy={changes.removeFace.isPending}
          onClose={() => setRemoving(false)}
          onSend={(reason) => changes.removeFace.mutate({ faceId: face.id, reason }, { onSuccess: onClose })}
        />
      )}
    </section>
  );
}
