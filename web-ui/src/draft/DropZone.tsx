import { FileZone } from "./FileZone";
import { UploadRow } from "./UploadRow";
import type { Uploading } from "./useUploads";

/** Named one by one: given HEIC in such a list, iPads and iPhones hand their photos over as they were taken. */
const accepted = "image/jpeg,image/heic,image/heif,image/avif,image/png,image/webp,image/gif,image/tiff,image/bmp,.heic,.heif,.avif";

/** Photos come in here: dropped, chosen or taken with the camera. */
export function DropZone({ uploading, first }: { uploading: Uploading; first: boolean }) {
  const { uploads, add, sooner, pause, goOn, dismiss } = uploading;
  return (
    <FileZone
      id="uploads"
      icon="photo"
      title={first ? "Add photos" : "Add another photo"}
      about="Drop them here, or choose them. JPEG, HEIC, AVIF, PNG, WebP, GIF, TIFF or BMP. Location and other hidden data are removed."
      accepted={accepted}
      label="Add photos"
      underWay="Photos on their way"
      onAdd={add}
    >
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
    </FileZone>
  );
}
