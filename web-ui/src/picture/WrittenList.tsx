import { Button } from "@mantine/core";
import { useState } from "react";
import type { Picture } from "../api/types";
import { Mark } from "../shared/Mark";
import { NoteDialog } from "../shared/NoteDialog";
import type { PictureChanges } from "./usePictureChanges";
import { isOpen, type Written } from "./writing";
import classes from "./WrittenList.module.css";

interface Props {
  picture: Picture;
  written: Written[];
  changes: PictureChanges;
}

/** What can be read in the photo and must not, or may not, be seen: covered with one press. */
export function WrittenList({ picture, written, changes }: Props) {
  const [keeping, setKeeping] = useState<Written>();
  const open = written.filter(isOpen);
  if (open.length === 0 && picture.places.length === 0) return null;
  return (
    <section aria-label="Writing in this photo">
      <ul className={classes.list}>
        {open.map((finding) => (
          <li key={finding.id} className={classes.row}>
            <Mark tone={finding.severity === "BLOCK" ? "no" : "ask"} />
            <span className={classes.words}>{finding.message}</span>
            <Button size="compact-sm" loading={changes.settle.isPending} onClick={() => changes.settle.mutate({ kind: "COVER", ...finding.where.box, reason: null })}>
              Cover this
            </Button>
            {finding.severity !== "BLOCK" && (
              <Button size="compact-sm" variant="default" onClick={() => setKeeping(finding)}>
                Leave it…
              </Button>
            )}
          </li>
        ))}
        {picture.places.map((place, index) => (
          <li key={place.id} className={classes.row}>
            <Mark tone="ok">{place.kind === "COVER" ? "covered" : "left as it is"}</Mark>
            <span className={classes.words}>{place.kind === "COVER" ? `Place ${index + 1} in this photo` : place.reason}</span>
            <Button size="compact-sm" variant="subtle" onClick={() => changes.forgetPlace.mutate(place.id)}>
              {place.kind === "COVER" ? "Uncover" : "Ask again"}
            </Button>
          </li>
        ))}
      </ul>
      {keeping && (
        <NoteDialog
          opened
          title="Leave this writing visible"
          about="The Headteacher reads your reason beside the photo."
          label="Why may it be seen?"
          action="Leave it visible"
          busy={changes.settle.isPending}
          onClose={() => setKeeping(undefined)}
          onSend={(reason) => changes.settle.mutate({ kind: "KEEP", ...keeping.where.box, reason }, { onSuccess: () => setKeeping(undefined) })}
        />
      )}
    </section>
  );
}
