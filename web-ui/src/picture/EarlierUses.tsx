import { Link } from "react-router";
import type { EarlierUse } from "../api/types";
import { Mark } from "../shared/Mark";
import { networkName } from "../shared/networks";
import { Time } from "../shared/Time";
import classes from "./WrittenList.module.css";

const became = ({ removed, withdrawn }: EarlierUse) =>
  withdrawn ? "taken down after a consent was withdrawn" : removed ? "taken down" : "still public";

/** Where this photo, or one like it, was published before, and whether it came down. */
export function EarlierUses({ uses }: { uses: EarlierUse[] }) {
  if (uses.length === 0) return null;
  return (
    <section aria-label="Used before">
      <ul className={classes.list}>
        {uses.map((use) => (
          <li key={`${use.postId} ${use.network}`} className={classes.row}>
            <Mark tone={use.withdrawn ? "ask" : "idle"}>used before</Mark>
            <span className={classes.words}>
              <Link to={`/posts/${use.postId}`}>{use.title || "A post without a title"}</Link>, {networkName(use.network)}
              {use.publishedAt && (
                <>
                  , <Time at={use.publishedAt} />
                </>
              )}
              : {became(use)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
