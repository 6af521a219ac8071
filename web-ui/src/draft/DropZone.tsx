import { FileZone } from "./FileZone";
import type { Uploading } from "./useUploads";

/** Named one by one: given such a list, iPads and iPhones hand their HEIC photos over as JPEG. */
const accepted = "image/jpeg,image/png,image/webp,image/gif,image/tiff,image/bmp";

/** Photos come in here: dropped, chosen or taken with the camera. */
export function DropZone({ uploading, first }: { uploading: Uploading; first: boolean }) {
  return (
    <FileZone
      id="uploads"
      icon="photo"
      title={first ? "Add photos" : "Add another photo"}
      about="Drop them here, or choose them. JPEG, PNG, WebP, GIF, TIFF or BMP. Location and other hidden data are removed."
      accepted={accepted}
      label="Add photos"
      underWay="Photos on their way"
      uploading={uploading}
    />
  );
}
