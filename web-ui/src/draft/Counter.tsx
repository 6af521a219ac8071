import type { Account } from "../api/types";
import { networkName } from "../shared/networks";
import classes from "./WordsField.module.css";
import { useLength } from "./useLength";

/** "X 118 / 280", red and in words when it is too long. */
export function Counter({ account, text }: { account: Account; text: string }) {
  const { textMax, rule } = account.limits;
  const length = useLength(text, rule);
  const over = length !== undefined && length > textMax;
  return (
    <span className={over ? classes.over : undefined}>
      {networkName(account.network)} {length ?? "…"} / {textMax.toLocaleString("en-GB")}
      {over && `, ${length - textMax} too many`}
    </span>
  );
}
