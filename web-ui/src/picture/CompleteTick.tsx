import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { Picture } from "../api/types";
import type { PictureChanges } from "./usePictureChanges";

/** A person's word that no face is missing. Shown at once, because it can be taken back; then as the server has it. */
export function CompleteTick({ picture, changes }: { picture: Picture; changes: PictureChanges }) {
  const [ticked, setTicked] = useState<boolean>();
  return (
    <Checkbox
      id={`complete-${picture.id}`}
      size="md"
      label="This photo is complete: every face is marked"
      description="Gatepost does not read words in photos. Look for names on certificates, labels, badges and whiteboards yourself."
      checked={ticked ?? picture.complete}
      onChange={({ currentTarget }) => {
        setTicked(currentTarget.checked);
        changes.complete.mutate(currentTarget.checked, { onSettled: () => setTicked(undefined) });
      }}
    />
  );
}
