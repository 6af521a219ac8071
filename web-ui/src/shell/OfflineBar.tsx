import { useNetwork } from "@mantine/hooks";
import classes from "./OfflineBar.module.css";

/** Says that the connection is gone, and that nothing is lost by it. */
export function OfflineBar() {
  const { online } = useNetwork();
  return (
    <div role="status">
      {!online && <p className={classes.bar}>You are offline. What you write is kept on this device and saved when the connection is back.</p>}
    </div>
  );
}
