import { Drawer } from "@mantine/core";
import type { Comment } from "../api/types";
import { Time } from "../shared/Time";
import { Evidence } from "./Evidence";
import { deedWord } from "./commentWords";
import classes from "./EvidenceSheet.module.css";
import { reasonName } from "./reasons";

/** What was kept before anything was hidden, and who did what. */
export function EvidenceSheet({ comment, onClose }: { comment?: Comment; onClose: () => void }) {
  return (
    <Drawer opened={comment !== undefined} onClose={onClose} title="Evidence and history">
      {comment && (
        <div className={classes.sheet}>
          {comment.evidence ? <Evidence commentId={comment.id} /> : <p className={classes.quiet}>Evidence is kept before a comment is hidden. Nothing was hidden here yet.</p>}
          <section>
            <h3>History</h3>
            {comment.history.length === 0 && <p className={classes.quiet}>Nobody has acted on it yet.</p>}
            <ol className={classes.history}>
              {comment.history.map((event) => (
                <li key={event.at + event.action}>
                  <div>
                    {deedWord(event.action)}
                    {event.action === "HIDE" && event.reason && `, ${reasonName(event.reason).toLowerCase()}`}
                  </div>
                  <div className={classes.quiet}>
                    {event.who} · <Time at={event.at} />
                  </div>
                </li>
              ))}
            </ol>
          </section>
        </div>
      )}
    </Drawer>
  );
}
