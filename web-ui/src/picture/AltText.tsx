import { Textarea } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useState } from "react";
import type { Picture } from "../api/types";
import { keep, kept } from "../draft/kept";
import { plainLength } from "../draft/length";
import type { PictureChanges } from "./usePictureChanges";

interface Props {
  picture: Picture;
  /** The shortest limit among the networks chosen. */
  longest?: number;
  changes: PictureChanges;
}

/** The description for people who cannot see the photo; saved a moment after the last key. */
export function AltText({ picture, longest, changes }: Props) {
  const [unsaved, setUnsaved] = useState(() => kept<string>(`alt.${picture.id}`));
  const typed = unsaved ?? picture.altText;
  const save = useDebouncedCallback(
    (altText: string) => {
      changes.describe.mutate(altText, { onSuccess: () => setUnsaved((now) => (now === altText ? undefined : now)) });
    },
    { delay: 600, flushOnUnmount: true },
  );
  useEffect(() => keep(`alt.${picture.id}`, unsaved), [picture.id, unsaved]);
  useEffect(() => {
    if (unsaved !== undefined) save(unsaved);
    // Only what an earlier tab left behind; typing saves by itself.
  }, []);
  const length = plainLength(typed);
  const over = longest !== undefined && length > longest;
  return (
    <Textarea
      id={`alt-${picture.id}`}
      label="Describe the photo for people who cannot see it"
      placeholder="What is happening? No names."
      description={longest !== undefined && length > longest * 0.7 ? `${length} of ${longest.toLocaleString("en-GB")} characters` : undefined}
      error={over ? `${length - longest} characters too many` : undefined}
      autosize
      minRows={2}
      value={typed}
      onChange={({ currentTarget }) => {
        setUnsaved(currentTarget.value);
        save(currentTarget.value);
      }}
    />
  );
}
