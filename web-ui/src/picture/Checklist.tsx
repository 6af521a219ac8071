import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { Attestation, Picture } from "../api/types";
import classes from "./Checklist.module.css";
import type { PictureChanges } from "./usePictureChanges";

const promises: { attestation: Attestation; words: string; hint?: string }[] = [
  { attestation: "FACES_MARKED", words: "This photo is complete: every face is marked" },
  { attestation: "SUITABLY_DRESSED", words: "Everybody is suitably dressed" },
  { attestation: "NOBODY_IN_DISTRESS", words: "Nobody is hurt, upset or shown up" },
  {
    attestation: "NOTHING_CONFIDENTIAL",
    words: "Nothing confidential can be seen",
    hint: "Gatepost reads print and asks about it above. Handwriting it cannot read: look for names in it yourself.",
  },
];

/** What the author attests of one photo (K6). A tick shows at once, because it can be taken back; then it is as the server has it. */
export function Checklist({ picture, changes }: { picture: Picture; changes: PictureChanges }) {
  const [pending, setPending] = useState<Partial<Record<Attestation, boolean>>>({});
  return (
    <fieldset className={classes.list} id={`complete-${picture.id}`}>
      <legend>I have looked at this photo, and</legend>
      {promises.map(({ attestation, words, hint }) => (
        <Checkbox
          key={attestation}
          size="md"
          label={words}
          description={hint}
          checked={pending[attestation] ?? picture.attested.includes(attestation)}
          onChange={({ currentTarget: { checked } }) => {
            setPending((all) => ({ ...all, [attestation]: checked }));
            changes.attest.mutate({ attestation, checked }, { onSettled: () => setPending(({ [attestation]: _, ...rest }) => rest) });
          }}
        />
      ))}
    </fieldset>
  );
}
