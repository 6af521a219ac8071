import { Button, Group, Progress } from "@mantine/core";
import classes from "./DropZone.module.css";
import type { Upload } from "./useUploads";

interface Props {
  upload: Upload;
  onPause: () => void;
  onGoOn: () => void;
  onDismiss: () => void;
  /** Absent where nothing waits before it. */
  onSooner?: () => void;
}

function standing({ state, progress }: Upload): string {
  if (state === "queued") return "next in line";
  if (state === "paused") return `paused at ${Math.round(progress * 100)} %`;
  if (state === "offline") return "waiting for the connection";
  return progress < 1 ? `${Math.round(progress * 100)} %` : "storing it safely";
}

/** One file on its way, with how far it is or why it failed, and what can be done about it. */
export function UploadRow({ upload, onPause, onGoOn, onDismiss, onSooner }: Props) {
  const { file, state, progress, problem } = upload;
  const stopped = state === "failed" || state === "paused" || state === "offline";
  return (
    <li className={classes.file}>
      <span className={classes.name}>{file.name}</span>
      {state !== "failed" && <span className={classes.percent}>{standing(upload)}</span>}
      <Group gap="xs">
        {state === "sending" && progress < 1 && (
          <Button variant="subtle" aria-label={`Pause ${file.name}`} onClick={onPause}>
            Pause
          </Button>
        )}
        {onSooner && (
          <Button variant="subtle" aria-label={`Send ${file.name} sooner`} onClick={onSooner}>
            Sooner
          </Button>
        )}
        {stopped && (
          <Button variant="default" onClick={onGoOn}>
            {state === "paused" ? "Go on" : "Try again"}
          </Button>
        )}
        {(stopped || state === "queued") && (
          <Button variant="subtle" aria-label={`Leave ${file.name} out`} onClick={onDismiss}>
            Leave it out
          </Button>
        )}
      </Group>
      {state === "failed" ? (
        <span role="alert" className={`${classes.failed} ${classes.wide}`}>
          {problem?.detail}
        </span>
      ) : (
        <Progress className={classes.wide} value={progress * 100} aria-label={`Sending ${file.name}`} animated={state === "sending" && progress === 1} />
      )}
    </li>
  );
}
