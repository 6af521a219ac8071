import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SeenDevice } from "../api/types";
import { Card } from "../shared/Card";
import { Empty } from "../shared/Empty";
import { Fetched } from "../shared/Fetched";
import { PageHead } from "../shared/PageHead";
import { DeviceForm } from "./DeviceForm";
import { DeviceRow } from "./DeviceRow";
import { devicesQuery } from "./deviceQueries";
import classes from "./DevicesPage.module.css";
import { SeenDevices } from "./SeenDevices";

/** The devices from which this school's photos may come (K5). */
export function Component() {
  const list = useQuery(devicesQuery);
  const [picked, setPicked] = useState<SeenDevice>();
  return (
    <>
      <PageHead
        title="Approved devices"
        about="Photos come from devices the school owns or approves. Gatepost compares this list with what each photo says of the device that took it, and asks when they differ."
      />
      <Fetched query={list}>
        {({ devices, seen, mayKeep }) => (
          <div className={classes.page}>
            {devices.length === 0 ? (
              <Empty icon="photo" title="No device is on the list yet">
                Until the first one is, photos from any device pass with a note that nobody checked. From then on every photo from another device asks its
                author for a reason.
              </Empty>
            ) : (
              <ul className={classes.rows} aria-label="Approved devices">
                {devices.map((device) => (
                  <DeviceRow key={device.id} device={device} mayKeep={mayKeep} />
                ))}
              </ul>
            )}
            {mayKeep && (
              <Card title="Add a device" className={classes.form}>
                <SeenDevices seen={seen} onPick={setPicked} />
                <DeviceForm key={picked ? `${picked.make} ${picked.model}` : "new"} start={picked} onAdded={() => setPicked(undefined)} />
              </Card>
            )}
            {!mayKeep && <p className={classes.quiet}>The office and ICT keep this list.</p>}
          </div>
        )}
      </Fetched>
    </>
  );
}
