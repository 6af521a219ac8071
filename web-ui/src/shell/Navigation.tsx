import { NavLink } from "react-router";
import { useSession } from "../session/useSession";
import { Icon } from "../shared/Icon";
import { areas } from "./areas";
import classes from "./Navigation.module.css";
import { useWaiting } from "./useWaiting";

/** The rail on a desk, the bar under the thumb on a phone: only what this role has. */
export function Navigation() {
  const session = useSession();
  const waiting = useWaiting();
  return (
    <nav className={classes.nav} aria-label="Main">
      <div className={classes.brand} aria-hidden="true">
        <img src="/gatepost.svg" alt="" />
        Gatepost
      </div>
      {areas
        .filter(({ area }) => session.areas.includes(area))
        .map(({ area, path, words, icon }) => (
          <NavLink key={area} to={path} end={path === "/"} className={classes.link}>
            <Icon name={icon} size={22} />
            <span>{words}</span>
            {Boolean(waiting[area]) && (
              <b className={classes.count}>
                {waiting[area]}
                <span className={classes.spoken}> waiting</span>
              </b>
            )}
          </NavLink>
        ))}
    </nav>
  );
}
