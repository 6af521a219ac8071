import type { AuditEntry } from "../api/types";
import { Mark } from "../shared/Mark";
import { Time } from "../shared/Time";
import classes from "./AuditPage.module.css";
import { AuditThing } from "./AuditThing";
import { detailWords, inWords } from "./auditWords";

/** The entries as a table, as cards on a phone. */
export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  return (
    <div className={classes.frame} role="region" aria-label="Audit entries" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">On</th>
            <th scope="col">Chain</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>
                <Time at={entry.at} />
              </td>
              <td>{entry.actor}</td>
              <td>
                <div className={classes.action}>{inWords(entry.action)}</div>
                {entry.detail && <div className={classes.quiet}>{detailWords(entry.detail)}</div>}
              </td>
              <td>
                <AuditThing entry={entry} />
              </td>
              <td>{entry.sealed ? <Mark tone="ok">No. {entry.sequence}</Mark> : <Mark tone="wait">being sealed</Mark>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
