import type { Account } from "../api/types";
import { networkName } from "../shared/networks";
import classes from "./WordsField.module.css";
import { useLength } from "./useLength";

interface Props {
  account: Account;
  text: string;
  /** As how many posts a thread goes out. */
  posts?: number;
}

/** "X 118 / 280", red and in words when it is too long, "X 612 in 3 posts" as a thread. */
export function Counter({ account, text, posts }: Props) {
  const { textMax, rule } = account.limits;
  const length = useLength(text, rule);
  const over = !posts && length !== undefined && length > textMax;
  return (
    <span className={over ? classes.over : undefined}>
      {networkName(account.network)} {length ?? "…"} {posts ? `in ${posts} posts` : `/ ${textMax.toLocaleString("en-GB")}`}
      {over && `, ${length - textMax} too many`}
    </span>
  );
}
