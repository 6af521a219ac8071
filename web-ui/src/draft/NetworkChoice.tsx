import type { Account } from "../api/types";
import { networkName } from "../shared/networks";
import classes from "./NetworkChoice.module.css";

interface Props {
  accounts: Account[];
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** Where the post goes. An account's own name stands there only when a network has several. */
export function NetworkChoice({ accounts, chosen, onChange }: Props) {
  const several = (account: Account) => accounts.filter((other) => other.network === account.network).length > 1;
  return (
    <fieldset className={classes.choice} id="networks" tabIndex={-1}>
      <legend>Where does it go?</legend>
      {accounts.length === 0 && <span>No account is connected yet. ICT or the Headteacher can connect one.</span>}
      {accounts.map((account) => (
        <label key={account.id} className={classes.option}>
          <input
            type="checkbox"
            aria-describedby={account.needs ? `needs-${account.id}` : undefined}
            checked={chosen.includes(account.id)}
            onChange={({ currentTarget }) => onChange(currentTarget.checked ? [...chosen, account.id] : chosen.filter((id) => id !== account.id))}
          />
          {networkName(account.network)}
          {several(account) && <small>{account.handle}</small>}
        </label>
      ))}
      {accounts.map(({ id, needs }) => needs && <small key={id} id={`needs-${id}`}>{needs}</small>)}
    </fieldset>
  );
}
