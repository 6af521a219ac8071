import { Link, useLocation, useSearchParams } from "react-router";
import { useSearchWords } from "./searchWords";
import classes from "./Tabs.module.css";

interface Props {
  label: string;
  /** The parameter of the address that this chooses; the first option is the one without it. */
  name: string;
  options: { value: string; words: string; count?: number }[];
}

/** A filter as links, so that it is in the address and back works. */
export function FilterTabs({ label, name, options }: Props) {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const state = { words: useSearchWords() };
  const chosen = search.get(name) ?? options[0]?.value;
  const to = (value: string) => {
    const next = new URLSearchParams(search);
    next.delete("page");
    if (value === options[0]?.value) next.delete(name);
    else next.set(name, value);
    return `${pathname}?${next}`;
  };
  return (
    <nav className={classes.tabs} aria-label={label}>
      {options.map(({ value, words, count }) => (
        <Link key={value} to={to(value)} state={state} className={classes.tab} aria-current={value === chosen} preventScrollReset>
          {words}
          {count !== undefined && <span className={classes.count}>{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
