import { Popover } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { todayQuery } from "../post/postQueries";
import { Icon } from "../shared/Icon";
import { plural } from "../shared/plural";
import { Time } from "../shared/Time";
import classes from "./NeedsYou.module.css";

/** What needs this person, within reach on every page, live. */
export function NeedsYou() {
  const [opened, { close, toggle }] = useDisclosure(false);
  const { data } = useQuery(todayQuery);
  const cards = data?.cards ?? [];
  const label = cards.length === 0 ? "Nothing needs you" : `${plural(cards.length, "thing")} for you`;
  return (
    <Popover opened={opened} onChange={close} onDismiss={close} position="bottom-end" width={340} trapFocus>
      <Popover.Target>
        <button type="button" className={classes.bell} onClick={toggle} aria-label={label}>
          <Icon name="bell" size={22} />
          {cards.length > 0 && <b className={classes.count}>{cards.length}</b>}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={classes.sheet}>
        <h2>{label}</h2>
        <ul>
          {cards.map((card) => (
            <li key={card.kind + card.link}>
              <Link to={card.link} onClick={close} className={classes.card}>
                {card.title}
                <small>
                  {card.detail} {card.since && <Time at={card.since} />}
                </small>
              </Link>
            </li>
          ))}
        </ul>
        <Link to="/" onClick={close}>
          Everything on Today
        </Link>
      </Popover.Dropdown>
    </Popover>
  );
}
