import { Menu } from "@mantine/core";
import type { Picture } from "../api/types";
import { Icon } from "../shared/Icon";
import classes from "./PictureCard.module.css";
import type { PictureChanges } from "./usePictureChanges";

interface Props {
  picture: Picture;
  place: number;
  count: number;
  changes: PictureChanges;
}

/** Order and removal of one photo. */
export function PictureMenu({ picture, place, count, changes }: Props) {
  const move = (by: number) => changes.move.mutate(picture.position + by);
  return (
    <Menu>
      <Menu.Target>
        <button type="button" className={classes.icon} aria-label={`More for photo ${place}`}>
          <Icon name="more" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {place > 1 && <Menu.Item onClick={() => move(-1)}>Move earlier</Menu.Item>}
        {place < count && <Menu.Item onClick={() => move(1)}>Move later</Menu.Item>}
        <Menu.Item c="var(--no)" onClick={() => changes.remove.mutate(undefined)}>
          Remove this photo
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
