import { type DragEvent, type ReactNode, useState } from "react";
import { Icon, type IconName } from "../shared/Icon";
import classes from "./DropZone.module.css";

interface Props {
  /** Of the list of files under way. */
  id: string;
  icon: IconName;
  title: string;
  about: string;
  accepted: string;
  /** What the button is called for those who do not see it. */
  label: string;
  /** What the files under way are called. */
  underWay: string;
  onAdd: (files: Iterable<File>) => void;
  /** Each file under way, with how far it is. */
  children: ReactNode;
}

/** Where files come in: dropped or chosen, each with how far it is. */
export function FileZone({ id, icon, title, about, accepted, label, underWay, onAdd, children }: Props) {
  const [over, setOver] = useState(false);
  const drag = (hovering: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(hovering);
  };
  return (
    <div>
      <label
        className={`${classes.zone} ${over ? classes.over : ""}`}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          onAdd(event.dataTransfer.files);
        }}
      >
        <Icon name={icon} size={28} />
        <strong>{title}</strong>
        <span>{about}</span>
        <input
          type="file"
          multiple
          accept={accepted}
          className={classes.input}
          aria-label={label}
          onChange={({ currentTarget }) => {
            onAdd(currentTarget.files ?? []);
            currentTarget.value = "";
          }}
        />
      </label>
      <ul id={id} tabIndex={-1} className={classes.files} aria-label={underWay} aria-live="polite">
        {children}
      </ul>
    </div>
  );
}
