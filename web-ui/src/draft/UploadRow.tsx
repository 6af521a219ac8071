import { Button, Group, Progress } from "@mantine/core";
import classes from "./DropZone.module.css";
import type { Upload } from "./useUploads";

interface Props {
  upload: Upload;
  onRetry: () => void;
  onDismiss: () => void;
}

const standing = ({ state, progress }: Upload) =>
  state === "queued" ? "next in line" : progress < 1 ? `${Math.round(progress * 100)} %` : "storing it safely";

/** One file on its way, with how far it is or why it failed. */
export function UploadRow({ upload, onRetry, onDismiss }: Props) {
  const { file, state, progress, problem } = upload;
  return (
    <li className={classes.file}>
      <span className={classes.name}>{file.name}</span>
      {state === "failed" ? (
        <>
          <Group gap="xs">
            <Button variant="default" onClick={onRetry}>
              Try again
            </Button>
            <Button variant="subtle" onClick={onDismiss}>
              Leave it out
            </Button>
          </Group>
          <span role="alert" className={`${classes.failed} ${classes.wide}`}>
            {problem?.detail}
          </span>
        </>
      ) : (
        <>
          <span className={classes.percent}>{standing(upload)}</span>
          <Progress className={classes.wide} value={progress * 100} aria-label={`Sending ${file.name}`} animated={progress === 1} />
        </>
      )}
    </li>
  );
}
