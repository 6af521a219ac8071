import type { Revision } from "../api/types";
import { Card } from "../shared/Card";
import { ConsentMarks } from "../consent/ConsentMarks";
import classes from "./FoundCard.module.css";

/** Who is in it, by face or by name, with their consent per network. */
export function PeopleCard({ revision }: { revision: Revision }) {
  const networks = [...new Set(revision.targets.map((target) => target.network))];
  return (
    <Card title="Who is in it">
      {revision.people.length === 0 ? (
        <p className={classes.quiet}>Nobody who can be recognised.</p>
      ) : (
        <ul className={classes.list}>
          {revision.people.map((person) => (
            <li key={person.subjectId + person.how} className={classes.person}>
              <span>
                {person.name}{" "}
                <small>
                  {person.group}
                  {person.how === "NAME" && ", by name"}
                </small>
              </span>
              <ConsentMarks consents={person.consents} networks={networks} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
