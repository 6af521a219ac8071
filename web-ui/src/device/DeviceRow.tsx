import { Button } from "@mantine/core";
import { useState } from "react";
import type { Device } from "../api/types";
import { useDeviceChanges } from "./deviceQueries";
import classes from "./DevicesPage.module.css";

/** One device of the list; taking it away is asked twice, as its photos ask from then on. */
export function DeviceRow({ device, mayKeep }: { device: Device; mayKeep: boolean }) {
  const { remove } = useDeviceChanges();
  const [asked, setAsked] = useState(false);
  return (
    <li className={classes.row}>
      <span>
        <b>{device.name}</b>
        <span className={classes.quiet}>
          {device.make} {device.model}
          {device.serial ? `, serial number ${device.serial}` : ", every one of this model"}
        </span>
      </span>
      {mayKeep && !asked && (
        <Button variant="subtle" aria-label={`Remove ${device.name} from the list`} onClick={() => setAsked(true)}>
          Remove…
        </Button>
      )}
      {asked && (
        <span className={classes.seen}>
          <Button variant="default" onClick={() => setAsked(false)}>
            Keep it
          </Button>
          <Button color="red.9" loading={remove.isPending} onClick={() => remove.mutate(device.id)}>
            Remove from the list
          </Button>
        </span>
      )}
    </li>
  );
}
