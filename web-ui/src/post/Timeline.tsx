import type { PostView } from "../api/types";
import { Card } from "../shared/Card";
import { Time } from "../shared/Time";
import classes from "./Timeline.module.css";

/** Who did what when, newest first. */
export function Timeline({ entries }: { entries: PostView["timeline"] }) {
  const newestFirst = [...entries].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Card title="What happened">
      <ol className={classes.line}>
        {newestFirst.map((entry) => (
          <li key={entry.at + entry.sentence} className={classes.entry}>
            <div className={classes.text}>{entry.sentence}</div>
            <div className={classes.when}>
              {entry.who} · <Time at={entry.at} />
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
