import type { Account, Attachment, Picture, Thread } from "../api/types";
import { NotOnNetwork } from "../document/NotOnNetwork";
import { type Words, wordsFor } from "../draft/words";
import { Card } from "../shared/Card";
import { networkName } from "../shared/networks";
import tabs from "../shared/Tabs.module.css";
import { Preview } from "./Preview";
import classes from "./Preview.module.css";

interface Props {
  accounts: Account[];
  words: Words;
  threads: Thread[];
  pictures: Picture[];
  attachments: Attachment[];
  shown?: string;
  onShow: (accountId: string) => void;
}

/** A preview per network; it follows the network whose words the cursor is in. */
export function Previews({ accounts, words, threads, pictures, attachments, shown, onShow }: Props) {
  const account = accounts.find(({ id }) => id === shown) ?? accounts[0];
  if (!account) {
    return (
      <Card>
        <p className={classes.empty}>Choose a network to see how the post will look there.</p>
      </Card>
    );
  }
  return (
    <Card>
      <div className={classes.switch} role="group" aria-label="Preview of">
        {accounts.map(({ id, network }) => (
          <button key={id} type="button" className={tabs.tab} aria-pressed={id === account.id} onClick={() => onShow(id)}>
            {networkName(network)}
          </button>
        ))}
      </div>
      <Preview
        account={account}
        posts={threads.find(({ network }) => network === account.network)?.parts ?? [wordsFor(words, account.network)]}
        pictures={pictures}
      />
      <NotOnNetwork network={account.network} attachments={attachments} />
    </Card>
  );
}
