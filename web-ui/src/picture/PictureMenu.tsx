import { Menu } from "@mantine/core";
import { useState } from "react";
import type { Picture } from "../api/types";
import { Icon } from "../shared/Icon";
import classes from "./PictureCard.module.css";
import { RemovePhotoDialog } from "./RemovePhotoDialog";
import type { PictureChanges } from "./usePictureChanges";

interface Props {
  picture: Picture;
  place: number;
  count: number;
  changes: PictureChanges;
}

/** Order and removal of one photo. */
export function PictureMenu({ picture, place, count, changes }: Props) {
  const [asking, setAsking] = useState(false);
  const move = (by: number) => changes.move.mutate(picture.position + by);
  const worked = picture.altText !== "" || picture.places.length > 0 || picture.faces.some((face) => face.answer ?? face.source === "PERSON");
  return (
    <>
      <Menu>
        <Menu.Target>
          <button type="button" className={classes.icon} aria-label={`More for photo ${place}`}>
            <Icon name="more" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {place > 1 && <Menu.Item onClick={() => move(-1)}>Move earlier</Menu.Item>}
          {place < count && <Menu.Item onClick={() => move(1)}>Move later</Menu.Item>}
          <Menu.Item c="var(--no)" onClick={() => (worked ? setAsking(true) : changes.remove.mutate(undefined))}>
            Remove this photo
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RemovePhotoDialog opened={asking} place={place} busy={changes.remove.isPending} onRemove={() => changes.remove.mutate(undefined)} onClose={() => setAsking(false)} />
    </>
  );
}
