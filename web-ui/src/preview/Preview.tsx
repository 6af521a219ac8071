import type { Account, Picture } from "../api/types";
import { networkName } from "../shared/networks";
import classes from "./Preview.module.css";
import { PreviewPictures } from "./PreviewPictures";
import { PreviewWords } from "./PreviewWords";

interface Props {
  account: Account;
  /** The words of each post: several make a thread. */
  posts: string[];
  pictures: Picture[];
}

/** The post on one account as the public will see it. */
export function Preview({ account, posts, pictures }: Props) {
  const header = (
    <div className={classes.head}>
      <span className={classes.avatar} aria-hidden="true">
        {account.name[0]}
      </span>
      <div>
        <div className={classes.name}>{account.name}</div>
        <div className={classes.handle}>
          {["INSTAGRAM", "X", "MASTODON"].includes(account.network) ? `@${account.handle.replace(/^@/, "")} · ` : ""}as it will look on {networkName(account.network)}
        </div>
      </div>
    </div>
  );
  return (
    <article className={classes[account.network]} aria-label={`Preview on ${networkName(account.network)}`}>
      {header}
      <PreviewWords text={posts[0] ?? ""} />
      <PreviewPictures pictures={pictures.slice(0, account.limits.picturesMax)} />
      {posts.slice(1).map((text, index) => (
        <div key={index} className={classes.further}>
          <PreviewWords text={text} />
        </div>
      ))}
    </article>
  );
}
