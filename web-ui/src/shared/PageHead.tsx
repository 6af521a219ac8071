import type { ReactNode } from "react";
import classes from "./PageHead.module.css";

interface Props {
  title: string;
  /** The tab's title when the page's own could say too much. */
  tab?: string;
  about?: ReactNode;
  children?: ReactNode;
}

/** What this page is, in one line, with what can be done with all of it at the right. */
export function PageHead({ title, tab = title, about, children }: Props) {
  return (
    <header className={classes.head}>
      <title>{`${tab} · Gatepost`}</title>
      <div>
        <h1>{title}</h1>
        {about && <p className={classes.about}>{about}</p>}
      </div>
      {children && <div className={classes.side}>{children}</div>}
    </header>
  );
}
