import type { AuditVerification } from "../api/types";
import { Mark } from "../shared/Mark";
import { plural } from "../shared/plural";
import { Time } from "../shared/Time";
import classes from "./AuditPage.module.css";

/** Whether the chain holds, said so that nobody has to interpret it. */
export function VerificationOutcome({ outcome }: { outcome: AuditVerification }) {
  return (
    <section className={`${classes.outcome} ${outcome.ok ? classes.good : classes.bad}`} aria-label="Outcome of the verification">
      <span>
        <Mark tone={outcome.ok ? "ok" : "no"}>{outcome.ok ? "The chain is whole" : "The chain is broken"}</Mark>
      </span>
      <p>{outcome.sentence}</p>
      <p className={classes.quiet}>
        {plural(outcome.sealed, "entry", "entries")} sealed, {outcome.waiting} waiting · checked <Time at={outcome.checkedAt} />
        {outcome.firstBroken != null && ` · first broken: no. ${outcome.firstBroken}`}
      </p>
      {outcome.head && <p className={classes.head}>{outcome.head}</p>}
    </section>
  );
}
