import { Button } from "@mantine/core";
import type { SeenDevice } from "../api/types";
import classes from "./DevicesPage.module.css";

/** What took recent photos and is not on the list: one press fills the form, so that nobody has to know how a tablet names itself. */
export function SeenDevices({ seen, onPick }: { seen: SeenDevice[]; onPick: (device: SeenDevice) => void }) {
  if (seen.length === 0) return null;
  return (
    <div>
      <p className={classes.quiet}>These took photos in the last three months. Pick one to fill in the form.</p>
      <div className={classes.seen}>
        {seen.map((device) => (
          <Button key={`${device.make} ${device.model}`} variant="default" onClick={() => onPick(device)}>
            {device.make} {device.model}
          </Button>
        ))}
      </div>
    </div>
  );
}
