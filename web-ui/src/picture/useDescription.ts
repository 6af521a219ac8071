import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import { Problem } from "../api/problem";
import type { Picture } from "../api/types";
import { useBeforeSending } from "../draft/beforeSending";
import { keep, kept } from "../draft/kept";
import type { PictureChanges } from "./usePictureChanges";

/** A description not yet saved, with the server's that it started from and what is on its way there. */
interface Unsaved {
  mine: string;
  base: string;
  sent?: string;
}

const clashes = (picture: Picture, unsaved: Unsaved | undefined) =>
  unsaved !== undefined && ![unsaved.mine, unsaved.base, unsaved.sent].includes(picture.altText);

const undecided = (picture: Picture) =>
  new Problem(409, "Two versions", "Say which description of the photo you want to keep.", [
    { key: "ALT_TEXT_CLASH", sentence: "Say which description of the photo you want to keep.", pictureId: picture.id },
  ]);

const key = (picture: Picture) => `description.${picture.id}`;

/** The description of one picture: typed here, kept on this device at once, saved after a short pause and before the post is sent. */
export function useDescription(picture: Picture, changes: PictureChanges) {
  const [unsaved, setUnsaved] = useState(() => kept<Unsaved>(key(picture)));
  const latest = useRef(unsaved);
  const hold = (next: Unsaved | undefined) => {
    latest.current = next;
    keep(key(picture), next);
    setUnsaved(next);
  };
  /** Somebody, or an earlier tab, saved other words since these were begun. */
  const clash = clashes(picture, unsaved);

  const save = async () => {
    const sent = latest.current;
    if (!sent) return;
    if (clash) throw undecided(picture);
    hold({ ...sent, sent: sent.mine });
    await changes.describe.mutateAsync(sent.mine);
    if (latest.current?.mine === sent.mine) hold(undefined);
    else if (latest.current) hold({ mine: latest.current.mine, base: sent.mine });
  };
  // What went wrong was told, and the words stay on this device; the next key or the sending of the post tries again.
  const soon = useDebouncedCallback(() => void save().catch(() => undefined), { delay: 600, flushOnUnmount: true });
  useBeforeSending(save);
  useEffect(() => {
    if (latest.current && !clash) soon();
    // Only what an earlier tab left behind; typing saves by itself.
  }, []);

  return {
    typed: unsaved?.mine ?? picture.altText,
    clash,
    type: (mine: string) => {
      hold({ base: picture.altText, ...latest.current, mine });
      if (!clash) soon();
    },
    keepMine: () => {
      hold({ mine: unsaved?.mine ?? picture.altText, base: picture.altText });
      soon();
    },
    useTheirs: () => hold(undefined),
  };
}
