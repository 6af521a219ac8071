import type { Revision } from "../api/types";
import { NetworkTag } from "../shared/NetworkTag";
import classes from "./Changes.module.css";
import { WordChanges } from "./WordChanges";

type Target = Revision["targets"][number];

/** What is not as it was when this post was last looked at; changed words are marked where they stand. */
export function Changes({ revision }: { revision: Revision }) {
  const same = (one: Target, other: Target) => one.text === other.text && one.textBefore === other.textBefore;
  const rewritten = revision.targets.filter((target, place, all) => target.textBefore != null && all.findIndex((other) => same(target, other)) === place);
  return (
    <section className={classes.changes} aria-labelledby="changes">
      <h2 id="changes">Changed since last time</h2>
      <ul>
        {revision.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {rewritten.map((target) => (
        <div key={target.accountId}>
          <p className={classes.tags}>
            {revision.targets
              .filter((other) => same(target, other))
              .map(({ accountId, network }) => (
                <NetworkTag key={accountId} network={network} />
              ))}
          </p>
          <WordChanges before={target.textBefore ?? ""} after={target.text} />
        </div>
      ))}
    </section>
  );
}
