import { SearchButton } from "../search/SearchButton";
import { useSession } from "../session/useSession";
import { NeedsYou } from "./NeedsYou";
import { PersonMenu } from "./PersonMenu";
import classes from "./TopBar.module.css";

/** Which school this is, a way to everything, what is waiting, and who is looking. */
export function TopBar() {
  const { school } = useSession();
  return (
    <section className={classes.bar} aria-label="School and person">
      <span className={classes.school}>{school.name}</span>
      <div className={classes.tools}>
        <SearchButton />
        <NeedsYou />
        <PersonMenu />
      </div>
    </section>
  );
}
