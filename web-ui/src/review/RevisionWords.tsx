import type { Revision } from "../api/types";
import { Mark } from "../shared/Mark";
import { NetworkTag } from "../shared/NetworkTag";
import { when } from "../shared/time";
import classes from "./RevisionWords.module.css";

/** The words per network; said once where they are the same. */
export function RevisionWords({ revision, waiting = true }: { revision: Revision; /** Whether it has yet to go out. */ waiting?: boolean }) {
  const texts = [...new Set(revision.targets.map((target) => target.text))];
  return (
    <div>
      {texts.map((text) => (
        <div key={text} className={classes.target}>
          <p className={classes.words}>{text || "No words, only the photo."}</p>
          <div className={classes.tags}>
            {revision.targets
              .filter((target) => target.text === text)
              .map((target) => (
                <NetworkTag key={target.accountId} network={target.network} />
              ))}
            {waiting && text === texts[0] && <Mark tone="wait">{revision.wantedAt ? when(revision.wantedAt) : "as soon as approved"}</Mark>}
          </div>
        </div>
      ))}
    </div>
  );
}
