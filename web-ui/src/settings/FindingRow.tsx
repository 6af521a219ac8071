import { NativeSelect } from "@mantine/core";
import type { FindingSetting } from "../api/types";
import { findingKinds, severityWords } from "./findingKinds";
import { useSetSeverity } from "./findingSettings";
import classes from "./WordSettingsPage.module.css";

/** One kind of finding and what it does; where there is no choice the page says so. */
export function FindingRow({ setting }: { setting: FindingSetting }) {
  const change = useSetSeverity(setting.code);
  const only = setting.allowed.length === 1;
  return (
    <li className={classes.row}>
      {only ? <span>{findingKinds[setting.code]}</span> : <label htmlFor={setting.code}>{findingKinds[setting.code]}</label>}
      {only ? (
        <span>{severityWords[setting.severity]}, always</span>
      ) : (
        <NativeSelect
          id={setting.code}
          w={240}
          value={change.isPending ? change.variables : setting.severity}
          data={setting.allowed.map((severity) => ({ value: severity, label: severityWords[severity] + (severity === setting.usual ? " (usual)" : "") }))}
          onChange={(event) => {
            const chosen = setting.allowed.find((severity) => severity === event.currentTarget.value);
            if (chosen) change.mutate(chosen);
          }}
        />
      )}
    </li>
  );
}
