import type { Network } from "../api/types";
import classes from "./Mark.module.css";
import { networkName } from "./networks";

/** A network's name as a quiet chip. */
export function NetworkTag({ network }: { network: Network }) {
  return <span className={`${classes.mark} ${classes.idle}`}>{networkName(network)}</span>;
}
