import type { Publication } from "../api/types";
import { Icon } from "../shared/Icon";
import { Mark } from "../shared/Mark";
import { networkName } from "../shared/networks";
import { Time } from "../shared/Time";
import classes from "./PublicationRow.module.css";
import { publicationStatus } from "./publicationWords";
import { Resolution } from "./Resolution";

interface Props {
  postId: string;
  publication: Publication;
  mayResolve: boolean;
}

/** One network: its true state, its link, and what a person may have to do. */
export function PublicationRow({ postId, publication, mayResolve }: Props) {
  const { tone, words } = publicationStatus(publication);
  const { network, accountName, dueAt, publishedAt, permalink, sentence, takedown, state } = publication;
  const place = networkName(network);
  return (
    <li className={classes.row} aria-label={place}>
      <div className={classes.line}>
        <span>
          <b>{place}</b> <span className={classes.quiet}>{accountName}</span>
        </span>
        <Mark tone={tone}>{words}</Mark>
      </div>
      <div className={`${classes.line} ${classes.quiet}`}>
        <span>
          {publishedAt && <>Published <Time at={publishedAt} /></>}
          {!publishedAt && state === "SCHEDULED" && <>Goes out <Time at={dueAt} /></>}
          {state === "MISSED" && <>Was to go out <Time at={dueAt} /></>}
          {takedown?.confirmedAt && <> · seen to be gone <Time at={takedown.confirmedAt} /></>}
        </span>
        {permalink && takedown?.state !== "CONFIRMED" && (
          <a className={classes.link} href={permalink} target="_blank" rel="noreferrer">
            See it on {place} <Icon name="link" size={16} />
          </a>
        )}
      </div>
      {(takedown?.sentence ?? sentence) && <p className={classes.quiet}>{takedown?.sentence ?? sentence}</p>}
      {takedown?.state === "MANUAL" && takedown.link && (
        <a className={classes.link} href={takedown.link} target="_blank" rel="noreferrer">
          Remove it on {place} <Icon name="link" size={16} />
        </a>
      )}
      {mayResolve && publication.needsDecision && <Resolution postId={postId} publication={publication} />}
    </li>
  );
}
