import { Button } from "@mantine/core";
import type { Publication } from "../api/types";
import { Icon } from "../shared/Icon";
import { networkName } from "../shared/networks";
import { Time } from "../shared/Time";
import classes from "./PublicationRow.module.css";

interface Props {
  publication: Publication;
  busy: boolean;
  onRecognise: (foundId: string) => void;
}

/** Posts that were found on the network and may be this one: open each, then say which it is. */
export function FoundPosts({ publication, busy, onRecognise }: Props) {
  const place = networkName(publication.network);
  if (publication.found.length === 0) return null;
  return (
    <ul aria-label={`Found on ${place}`}>
      {publication.found.map(({ id, permalink, at }, index) => (
        <li key={id} className={classes.line}>
          <a className={classes.link} href={permalink} target="_blank" rel="noreferrer">
            Post {index + 1} on {place}, <Time at={at} /> <Icon name="link" size={16} />
          </a>
          <Button variant="default" disabled={busy} aria-label={`Post ${index + 1} is ours`} onClick={() => onRecognise(id)}>
            This is ours
          </Button>
        </li>
      ))}
    </ul>
  );
}
