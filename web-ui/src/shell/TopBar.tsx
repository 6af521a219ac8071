import { useSession } from "../session/useSession";
import { PersonMenu } from "./PersonMenu";
import classes from "./TopBar.module.css";

/** Which school this is and who is looking. */
export function TopBar() {
  const { school } = useSession();
  return (
    <section className={classes.bar} aria-label="School and person">
      <span className={classes.school}>{school.name}</span>
      <PersonMenu />
    </section>
  );
}
