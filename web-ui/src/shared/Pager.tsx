import { Button } from "@mantine/core";
import { Link, useLocation, useSearchParams } from "react-router";
import { useSearchWords } from "./searchWords";
import classes from "./Pager.module.css";

interface Props {
  page: number;
  size: number;
  total: number;
  /** What is counted, in the plural: "posts". */
  of: string;
  /** What turning back and forth is called; lists begin with the newest. */
  turn?: [back: string, forth: string];
}

/** Where we are in a long list, with the page number in the address. */
export function Pager({ page, size, total, of, turn = ["Newer", "Older"] }: Props) {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const state = { words: useSearchWords() };
  if (total <= size) return null;
  const to = (target: number) => {
    const next = new URLSearchParams(search);
    if (target === 0) next.delete("page");
    else next.set("page", String(target));
    return `${pathname}?${next}`;
  };
  const last = Math.ceil(total / size) - 1;
  if (page > last) {
    return (
      <nav className={classes.pager} aria-label="Pages">
        <span>There is no such page any more.</span>
        <Button component={Link} to={to(last)} state={state} variant="default">
          Go to the last page
        </Button>
      </nav>
    );
  }
  return (
    <nav className={classes.pager} aria-label="Pages">
      <span>
        {page * size + 1} to {Math.min(total, (page + 1) * size)} of {total.toLocaleString("en-GB")} {of}
      </span>
      <span className={classes.turn}>
        {page > 0 && <Button component={Link} to={to(page - 1)} state={state} variant="default">{turn[0]}</Button>}
        {page < last && <Button component={Link} to={to(page + 1)} state={state} variant="default">{turn[1]}</Button>}
      </span>
    </nav>
  );
}
