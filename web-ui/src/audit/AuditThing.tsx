import { Link } from "react-router";
import type { AuditEntry } from "../api/types";
import classes from "./AuditPage.module.css";
import { inWords, postOf, shortId } from "./auditWords";

/** What an entry is about; what belongs to a post leads there. */
export function AuditThing({ entry }: { entry: AuditEntry }) {
  const post = postOf(entry);
  const thing = (
    <>
      {inWords(entry.thing)} <span className={classes.quiet}>{shortId(entry.thingId)}</span>
    </>
  );
  return post ? <Link to={`/posts/${post}`}>{thing}</Link> : thing;
}
