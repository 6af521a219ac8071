import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { Picture } from "../api/types";
import type { PictureChanges } from "./usePictureChanges";

/** What the author attests (K6). */
const promise =
  "Everybody is suitably dressed, nobody is in distress, and nothing confidential stands behind them. Gatepost reads print and asks about it above; handwriting it cannot read: look for names in it yourself.";

/** A person's word that no face is missing and the photo is fit to be seen. Shown at once, because it can be taken back; then as the server has it. */
export function CompleteTick({ picture, changes }: { picture: Picture; changes: PictureChanges }) {
  const [ticked, setTicked] = useState<boolean>();
  return (
    <Checkbox
      id={`complete-${picture.id}`}
      size="md"
      label="This photo is complete and suitable: every face is marked"
      description={promise}
      checked={ticked ?? picture.complete}
      onChange={({ currentTarget }) => {
        setTicked(currentTarget.checked);
        changes.complete.mutate(currentTarget.checked, { onSettled: () => setTicked(undefined) });
      }}
    />
  );
}
