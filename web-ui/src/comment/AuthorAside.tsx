import type { Comment } from "../api/types";
import { Card } from "../shared/Card";
import { Mark } from "../shared/Mark";
import { networkName } from "../shared/networks";
import classes from "./CommentsPage.module.css";

/** On a desk: who wrote the current comment, as far as this school's pages know, and the keys. */
export function AuthorAside({ comment: { author, network, authorHistory } }: { comment: Comment }) {
  const fine = authorHistory.total - authorHistory.hidden;
  return (
    <aside className={classes.aside} aria-label="About the author">
      <Card title={author ?? "Name not given"}>
        <p className={classes.quiet}>on the school’s {networkName(network)} page</p>
        <ul className={classes.facts}>
          <li>
            <Mark tone="ok">{fine}</Mark> not hidden
          </li>
          {authorHistory.hidden > 0 && (
            <li>
              <Mark tone="no">{authorHistory.hidden}</Mark> hidden
            </li>
          )}
        </ul>
        <p className={classes.quiet}>Keys: H hides, A leaves it or shows it again, N goes to the next, B to the one before.</p>
      </Card>
    </aside>
  );
}
