import { Button } from "@mantine/core";
import { Mark } from "./Mark";
import classes from "./NotRefreshed.module.css";

/** What stands below may be out of date: the newest could not be read. */
export function NotRefreshed({ retry }: { retry: () => unknown }) {
  return (
    <p role="status" className={classes.line}>
      <Mark tone="ask">This could not be refreshed and may be out of date.</Mark>
      <Button variant="subtle" onClick={() => void retry()}>
        Try again
      </Button>
    </p>
  );
}
