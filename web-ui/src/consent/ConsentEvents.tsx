import type { ConsentHistory } from "../api/types";
import { Time } from "../shared/Time";
import classes from "./ConsentDrawer.module.css";
import { eventWord, scopeName } from "./consentWords";

/** Every answer that was ever recorded, newest first; nothing here is ever changed. */
export function ConsentEvents({ events }: { events: ConsentHistory["events"] }) {
  return (
    <section>
      <h3>History</h3>
      {events.length === 0 && <p className={classes.quiet}>Nothing has been recorded yet.</p>}
      <ol className={classes.history}>
        {[...events]
          .sort((a, b) => b.at.localeCompare(a.at))
          .map((event, index) => (
            <li key={index}>
              <div>
                {scopeName(event)} {eventWord(event.event)}
              </div>
              <div className={classes.quiet}>
                {event.by} · <Time at={event.at} /> · form {event.evidence}
              </div>
            </li>
          ))}
      </ol>
    </section>
  );
}
