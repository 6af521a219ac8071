import { Checkbox } from "@mantine/core";
import type { ConsentScope } from "../api/types";
import classes from "./ConsentDrawer.module.css";
import { scopeKey, scopeName } from "./consentWords";

interface Props {
  legend: string;
  scopes: ConsentScope[];
  chosen: string[];
  onChange: (keys: string[]) => void;
}

/** Which network and kind an answer is about. */
export function ScopeChoice({ legend, scopes, chosen, onChange }: Props) {
  return (
    <fieldset className={classes.scopes}>
      <legend>{legend}</legend>
      {scopes.map((scope) => {
        const key = scopeKey(scope);
        return (
          <Checkbox
            key={key}
            size="md"
            label={scopeName(scope)}
            checked={chosen.includes(key)}
            onChange={({ currentTarget }) => onChange(currentTarget.checked ? [...chosen, key] : chosen.filter((other) => other !== key))}
          />
        );
      })}
    </fieldset>
  );
}
