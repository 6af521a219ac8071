import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { asProblem } from "../api/problem";
import type { SeenDevice } from "../api/types";
import { useDeviceChanges } from "./deviceQueries";
import classes from "./DevicesPage.module.css";

/** A device for the list, as it writes itself into its photos. */
export function DeviceForm({ start, onAdded }: { start?: SeenDevice; onAdded: () => void }) {
  const { add } = useDeviceChanges();
  const [typed, setTyped] = useState({ name: "", make: start?.make ?? "", model: start?.model ?? "", serial: "" });
  const issues = add.error ? asProblem(add.error).issues : [];
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    maxLength: 100,
    error: issues.find((issue) => issue.field === name)?.sentence,
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => setTyped({ ...typed, [name]: currentTarget.value }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { ...typed, serial: typed.serial || null },
      {
        onSuccess: () => {
          setTyped({ name: "", make: "", model: "", serial: "" });
          onAdded();
        },
      },
    );
  };
  return (
    <form onSubmit={send} className={classes.form}>
      <div className={classes.fields}>
        <TextInput label="What you call it" placeholder="Reception iPads" autoFocus={!!start} {...field("name")} />
        <TextInput label="Make" placeholder="Apple" {...field("make")} />
        <TextInput label="Model" placeholder="iPad (9th generation)" {...field("model")} />
        <TextInput label="Serial number, cameras only" description="Leave it empty for phones and tablets: they do not write it into photos." {...field("serial")} />
      </div>
      <div>
        <Button type="submit" loading={add.isPending} disabled={!typed.name.trim() || !typed.make.trim() || !typed.model.trim()}>
          Add to the list
        </Button>
      </div>
    </form>
  );
}
