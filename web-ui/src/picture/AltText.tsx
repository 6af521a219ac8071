import { Button, Group, Textarea } from "@mantine/core";
import type { Picture } from "../api/types";
import { plainLength } from "../draft/length";
import classes from "./PictureCard.module.css";
import { useDescription } from "./useDescription";
import type { PictureChanges } from "./usePictureChanges";

interface Props {
  picture: Picture;
  /** The shortest limit among the networks chosen. */
  longest?: number;
  changes: PictureChanges;
}

/** The description for people who cannot see the photo. */
export function AltText({ picture, longest, changes }: Props) {
  const { typed, clash, type, keepMine, useTheirs } = useDescription(picture, changes);
  const length = plainLength(typed);
  const over = longest !== undefined && length > longest;
  return (
    <>
      <Textarea
        id={`alt-${picture.id}`}
        label="Describe the photo for people who cannot see it"
        placeholder="What is happening? No names."
        description={longest !== undefined && length > longest * 0.7 ? `${length} of ${longest.toLocaleString("en-GB")} characters` : undefined}
        error={over ? `${length - longest} characters too many` : undefined}
        autosize
        minRows={2}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      {clash && (
        <div role="alert" className={classes.clash}>
          <p>
            This description was changed on another page or device meanwhile{picture.altText ? <>: “{picture.altText}”</> : ", and is now empty"}. Nothing was overwritten.
          </p>
          <Group gap="xs">
            <Button onClick={keepMine}>Keep my words</Button>
            <Button variant="default" onClick={useTheirs}>
              Use the other version
            </Button>
          </Group>
        </div>
      )}
    </>
  );
}
