import { useState, type DragEvent } from "react";
import { Icon } from "../shared/Icon";
import classes from "./DropZone.module.css";
import { UploadRow } from "./UploadRow";
import type { Uploading } from "./useUploads";

/** Named one by one: given such a list, iPads and iPhones hand their HEIC photos over as JPEG. */
const accepted = "image/jpeg,image/png,image/webp,image/gif,image/tiff,image/bmp";

/** Photos come in here: dropped, chosen or taken with the camera. */
export function DropZone({ uploading, first }: { uploading: Uploading; first: boolean }) {
  const { uploads, add, sooner, pause, goOn, dismiss } = uploading;
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
          add(event.dataTransfer.files);
        }}
      >
        <Icon name="photo" size={28} />
        <strong>{first ? "Add photos" : "Add another photo"}</strong>
        <span>Drop them here, or choose them. JPEG, PNG, WebP, GIF, TIFF or BMP. Location and other hidden data are removed.</span>
        <input
          type="file"
          multiple
          accept={accepted}
          className={classes.input}
          aria-label="Add photos"
          onChange={({ currentTarget }) => {
            add(currentTarget.files ?? []);
            currentTarget.value = "";
          }}
        />
      </label>
      <ul id="uploads" tabIndex={-1} className={classes.files} aria-label="Photos on their way" aria-live="polite">
        {uploads.map((upload, index) => (
          <UploadRow
            key={upload.id}
            upload={upload}
            onPause={() => pause(upload.id)}
            onGoOn={() => goOn(upload.id)}
            onDismiss={() => dismiss(upload.id)}
            onSooner={upload.state === "queued" && uploads[index - 1]?.state === "queued" ? () => sooner(upload.id) : undefined}
          />
        ))}
      </ul>
    </div>
  );
}
