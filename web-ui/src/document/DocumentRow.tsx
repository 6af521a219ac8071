import { Button, Group, Progress } from "@mantine/core";
import classes from "../draft/DropZone.module.css";
import type { SentDocument } from "./useDocuments";

interface Props {
  upload: SentDocument;
  onRetry: () => void;
  onDismiss: () => void;
}

const standing = ({ state, progress }: SentDocument) =>
  state === "queued" ? "next in line" : progress < 1 ? `${Math.round(progress * 100)} %` : "storing it safely";

/** One document on its way, with how far it is or why it failed. */
export function DocumentRow({ upload, onRetry, onDismiss }: Props) {
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
